import { TOKEN_START } from '../skeleton.ts'
import { tagEnd } from '../tag-end.ts'

/** Elements that show nothing. */
const HIDDEN = new Set(['script', 'style', 'link', 'meta', 'base'])

/** Those whose text is no text of the document. */
const ENDS: Record<string, RegExp> = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi }

/** @param name of the element, in lower case */
export type OnHidden = (name: string) => void

/**
 * Makes what tells where an element that shows nothing ends, for places in ascending order; nothing where
 * it is none, never ends, or holds a sentence. Linear in the length of the text over all calls.
 */
export function createHiddenFinder(html: string) {
  const nextOf = {
    script: createNext(html, (from) => search(html, ENDS['script']!, from)),
    style: createNext(html, (from) => search(html, ENDS['style']!, from)),
  }
  const nextToken = createNext(html, (from) => html.indexOf(TOKEN_START, from))
  return (index: number, name: string): number | undefined => {
    if (!HIDDEN.has(name) || html[index + 1] === '/') return undefined
    const open = tagEnd(html, index + 1 + name.length)
    if (open === undefined || (name !== 'script' && name !== 'style')) return open
    const close = nextOf[name](open)
    return close < html.length && nextToken(open) > close ? html.indexOf('>', close) + 1 : undefined
  }
}

/** The next match at or behind a place; the text's length where there is none. */
function createNext(html: string, find: (from: number) => number): (from: number) => number {
  let next = -1
  return (from) => {
    if (next >= from) return next
    const found = find(from)
    next = found < 0 ? html.length : found
    return next
  }
}

function search(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}
