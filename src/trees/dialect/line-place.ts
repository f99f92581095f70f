/** Where in its line a mark stands. */
import type { Mark } from './marks.ts'

export interface LinePlace {
  /** What the mark's line begins with, as space. */
  indent: string
  /** Nothing else follows on the line. */
  isEnd: boolean
}

/** How far the beginning of a line is looked for: a line may have any number of marks. */
const MAX_INDENT = 1000
const LINE_END = /[ \t\r]*(?:\n|$)/y

export function lineOf(text: string, { start, end }: Mark): LinePlace {
  const part = text.slice(Math.max(0, start - MAX_INDENT), start)
  const before = part.slice(part.lastIndexOf('\n') + 1)
  LINE_END.lastIndex = end
  return { indent: before.replace(/[^\s>]/g, ' '), isEnd: LINE_END.test(text) }
}

export function lineStart(text: string, { start }: Mark): number {
  return text.lastIndexOf('\n', start - 1) + 1
}

/** Whether nothing else stands on a mark's line. */
export function isAloneOnLine(text: string, mark: Mark): boolean {
  return text.slice(lineStart(text, mark), mark.start).trim() === '' && lineOf(text, mark).isEnd
}
