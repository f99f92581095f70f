import { VIDEO } from '../own-elements.ts'
import { tagEnd } from '../tag-end.ts'
import { writeElement } from '../write-element.ts'
import { toWritten } from '../written.ts'

const START = /<(iframe|video|audio)(?=[\s/>])/gi
const ATTRIBUTE = /\b(src|title|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const ENDS: Record<string, RegExp> = {
  iframe: /<\/iframe\s*>/gi,
  video: /<\/video\s*>/gi,
  audio: /<\/audio\s*>/gi,
}
const SOURCE = /<source\s[^<>]*>/i

/**
 * A frame or a film would load another site before the reader asks; it becomes the same as a video: a link
 * that opens in the page. Only its address and its title are kept.
 *
 * @example replaceFrames('<iframe src="https://a.b/c"></iframe>') // as for `[!VIDEO https://a.b/c]`
 */
export function replaceFrames(html: string): string {
  if (html.search(START) < 0) return html
  let replaced = ''
  let at = 0
  const findEnd = createEndFinder(html)
  START.lastIndex = 0
  for (let match = START.exec(html); match; match = START.exec(html)) {
    const { index, 0: start, 1: name = '' } = match
    const open = tagEnd(html, index + start.length)
    if (open === undefined) continue
    const close = findEnd(name.toLowerCase(), open)
    const { end, inside } = close ?? { end: open, inside: '' }
    const element = toElement(html.slice(index, open), inside, html.slice(index, end))
    if (element === undefined) continue
    replaced += html.slice(at, index) + element
    at = end
    START.lastIndex = end
  }
  return replaced + html.slice(at)
}

function toElement(tag: string, inside: string, whole: string): string | undefined {
  const { src, title } = { ...read(SOURCE.exec(inside)?.[0] ?? ''), ...read(tag) }
  return src ? writeElement(VIDEO, { src, title, written: toWritten(whole) }) : undefined
}

function read(tag: string): { src?: string; title?: string } {
  const found: Record<string, string> = {}
  for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE))
    found[name!.toLowerCase()] = double ?? single ?? bare ?? ''
  const { src, title = found['aria-label'] } = found
  return { ...(src ? { src } : {}), ...(title ? { title } : {}) }
}

/** Finds an element's end; where one is missing, none is looked for again. */
function createEndFinder(html: string) {
  const missing = new Set<string>()
  return (name: string, from: number): { end: number; inside: string } | undefined => {
    if (missing.has(name)) return undefined
    const pattern = ENDS[name]!
    pattern.lastIndex = from
    const match = pattern.exec(html)
    if (!match) missing.add(name)
    return match ? { end: pattern.lastIndex, inside: html.slice(from, match.index) } : undefined
  }
}
