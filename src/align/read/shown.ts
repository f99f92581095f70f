import type { Span } from './span.ts'

const INCLUDE = /^\[!INCLUDE\b.*\)\]$/i
const CODE = /^`+[^`]+`+$/
/** An image with a title says something. */
const TITLE = /["']\)$/
/** An address, a placeholder, a dash in an empty cell: what is the same in every language. */
const NOTHING_SAID = /^(?:<?https?:\/\/[^\s<>]+>?|\\<[^<>]*\\>|[-*–—]+)$/
const NO_TEXT = /^(?:&nbsp;|&#160;|\s)*$/

/**
 * Whether a sentence says anything that is translated: not code alone, not images alone, not tags alone
 * (but an anchor counts, as it did for Microsoft's generator).
 *
 * @param text the sentence
 * @param isAlone whether its block holds nothing else: then an image is nobody's text
 * @param spans its outermost spans, in order, with offsets of the text it was cut from
 */
export function isShown(
  text: string,
  spans: readonly Span[],
  start: number,
  end: number,
  isAlone: boolean,
): boolean {
  if (text === '' || NOTHING_SAID.test(text)) return false
  if (spans.length === 0) return !NO_TEXT.test(text)
  if (INCLUDE.test(text) || CODE.test(text)) return false
  const [first] = spans
  const isWhole = spans.length === 1 && first!.start === start && first!.end === end
  if (isWhole && (first!.kind === 'code' || first!.kind === 'directive')) return false
  if (isWhole && first!.kind === 'link' && first!.innerStart === first!.innerEnd) return false
  if (isWhole && first!.kind === 'link' && /^!\[[^\]]*\]\([^)]*\)$/.test(text)) return false
  if (/^<a\b/i.test(text)) return true
  if (!spans.some(({ kind }) => kind === 'image' || kind === 'tag')) return true
  if (!isRestEmpty(text, spans, start)) return true
  return spans.some((span) => span.kind === 'image' && (!isAlone || TITLE.test(text)))
}

/** Whether nothing is left beside images and tags. */
function isRestEmpty(text: string, spans: readonly Span[], start: number): boolean {
  let rest = ''
  let at = 0
  for (const span of spans) {
    if (span.kind !== 'image' && span.kind !== 'tag') return false
    rest += text.slice(at, span.start - start)
    at = span.end - start
  }
  return NO_TEXT.test(rest + text.slice(at))
}
