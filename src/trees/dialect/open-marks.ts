/**
 * What is too much for a parser of MDX: it tries each tag and brace that is left open to the end of the text,
 * and those of tags in braces of tags twice at each level.
 */
import { mapText } from '../../sxs/markdown/fences.ts'

/** Tags and braces that are open at once; documents have a dozen. */
const MAX_OPEN = 32
/** Braces of tags in braces of tags: each level doubles what the parser does. */
const MAX_LEVELS = 8

const CODE = /`[^`\n]+`/g
/** In braces also what hides other marks: comments and quoted texts. */
const MARK = /<\/?(?=[A-Za-z>])|\/>|[{}]|\/\*|\*\/|["'`]/g

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** Where a text has too much open at once, as an offset; code is not looked at. */
export function findTooManyOpen(text: string): number | undefined {
  const bare = mapText(text, (line) => line)
  const open: ('<' | '{')[] = []
  let levels = 0
  for (const { 0: mark, index } of withoutCode(bare).matchAll(MARK)) {
    if (mark === '<') open.push('<')
    else if (mark === '{') {
      if (open.at(-1) === '<') levels++
      open.push('{')
    }
    if (open.length > MAX_OPEN || levels > MAX_LEVELS) return index
  }
  return undefined
}

function withoutCode(text: string): string {
  return text.replace(CODE, blank)
}
