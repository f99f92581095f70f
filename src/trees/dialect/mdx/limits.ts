/**
 * What is too much for the parser of MDX. It looks for the end of each tag and brace: again and again where
 * many are open at once, twice at each level of braces in tags in braces, and through the whole paragraph.
 * Measured with Sätteri 0.10: `<T>{` twenty times takes 90 ms, and each one more doubles that.
 */
import { MAX_MDX_LEVELS, MAX_MDX_OPEN, MAX_MDX_PARAGRAPH } from '../../../sxs/limits.ts'
import { createFenceReader } from '../../../sxs/markdown/fences.ts'

const CODE = /`[^`\n]+`/g
const MARK = /<(?=[A-Za-z>])|<\/|\/>|[{}]|\n[ \t]*(?=\n)/g

interface TooMuch {
  /** Where in the text. */
  offset: number
  reason: string
}

/** The first place where a text asks too much; code is not looked at. */
export function findTooMuch(text: string): TooMuch | undefined {
  const open: { mark: string; levels: number }[] = []
  let paragraph = 0
  let marks = 0
  for (const { 0: mark, index } of withoutCode(text).matchAll(MARK)) {
    if (mark.startsWith('\n')) {
      ;[paragraph, marks] = [index, 0]
      continue
    }
    if (++marks * (index - paragraph) > MAX_MDX_PARAGRAPH)
      return { offset: paragraph, reason: 'more tags and braces in a paragraph than can be read' }
    if (mark === '}') {
      const last = open.findLastIndex((one) => one.mark === '{')
      if (last >= 0) open.length = last
    } else if (mark === '<' || mark === '{') {
      const { mark: outer, levels } = open.at(-1) ?? { mark: '', levels: 0 }
      open.push({ mark, levels: mark === '{' && outer === '<' ? levels + 1 : levels })
    } else if (open.at(-1)?.mark === '<') open.pop()
    if (open.length > MAX_MDX_OPEN || (open.at(-1)?.levels ?? 0) > MAX_MDX_LEVELS)
      return { offset: index, reason: 'more tags and braces open at once than can be read' }
  }
  return undefined
}

/** Of the same length. */
function withoutCode(text: string): string {
  const isFenced = createFenceReader()
  return text
    .split('\n')
    .map((line) => (isFenced(line) ? ' '.repeat(line.length) : line.replace(CODE, blank)))
    .join('\n')
}

function blank(code: string): string {
  return ' '.repeat(code.length)
}
