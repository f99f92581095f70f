/** Where in its line a mark stands. */
import type { Mark } from './marks.ts'

export interface LinePlace {
  /** What the mark's line begins with, as space. */
  indent: string
  /** Nothing else follows on the line. */
  isEnd: boolean
}

export function lineOf(text: string, { start, end }: Mark): LinePlace {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const rest = text.slice(end, (text.indexOf('\n', end) + text.length + 1) % (text.length + 1))
  return { indent: before.replace(/[^\s>]/g, ' '), isEnd: rest.trim() === '' }
}

export function lineStart(text: string, { start }: Mark): number {
  return text.lastIndexOf('\n', start - 1) + 1
}

/** Whether nothing else stands on a mark's line. */
export function isAloneOnLine(text: string, mark: Mark): boolean {
  return text.slice(lineStart(text, mark), mark.start).trim() === '' && lineOf(text, mark).isEnd
}
