/** HTML of MDX as the HTML of Markdown. */
import type { Edit } from '../layer.ts'
import { isAloneOnLine, isFirstOnLine, lineOf, lineStart } from './line-place.ts'
import type { Container } from './marks.ts'

/** Where an attribute begins, the space before it included, by the offset of its value behind `={`. */
function attributeStart(text: string, value: number): number {
  let at = value
  const skip = (pattern: RegExp) => {
    while (at > 0 && pattern.test(text[at - 1]!)) at--
  }
  skip(/[\s={]/)
  skip(/[\w:.-]/)
  skip(/\s/)
  return at
}

/** HTML of MDX: no attribute that is an expression; what stands below a tag on its own line is Markdown. */
export function writeHtml(text: string, { open, close }: Container): Edit[] {
  const edits: Edit[] = []
  for (const { start, end, isExpression } of open.attributes.values()) {
    if (!isExpression) continue
    edits.push({ start: attributeStart(text, start), end: end + 1 })
  }
  const isFirst = isFirstOnLine(text, open.start)
  if (open.kind === 'open' && isFirst && lineOf(text, open).isEnd)
    edits.push({ start: open.end, end: open.end, pieces: ['\n'] })
  if (!close || !isFirst || !lineOf(text, close).isEnd) return edits
  const isOneLine = lineStart(text, open) === lineStart(text, close)
  const at = isOneLine ? close.end : close.start
  if (isOneLine || isAloneOnLine(text, close))
    edits.push({
      start: at,
      end: at,
      pieces: [isOneLine ? '\n' : `\n${lineOf(text, close).indent}`],
    })
  return edits
}
