/** Where in its line a mark stands. */
import type { Mark } from './marks.ts'

export interface LinePlace {
  /** What the mark's line begins with, as space. */
  readonly indent: string
  /** Nothing else follows on the line. */
  readonly isEnd: boolean
}

/** How far the beginning of a line is looked for: a line may have any number of marks. */
const MAX_INDENT = 1000

/** Each is read when it is asked for: a line may be long, and hold many marks. */
export function lineOf(text: string, mark: Mark): LinePlace {
  return {
    get indent() {
      const part = text.slice(Math.max(0, mark.start - MAX_INDENT), mark.start)
      return part.slice(part.lastIndexOf('\n') + 1).replace(/[^\s>]/g, ' ')
    },
    get isEnd() {
      const next = text[skip(text, mark.end, 1)]
      return next === undefined || next === '\n'
    },
  }
}

export function lineStart(text: string, { start }: Mark): number {
  return text.lastIndexOf('\n', start - 1) + 1
}

/** Whether what begins at an offset is the first of its line. */
export function isFirstOnLine(text: string, start: number): boolean {
  const before = text[skip(text, start - 1, -1)]
  return before === undefined || before === '\n'
}

/** Whether nothing else stands on a mark's line. */
export function isAloneOnLine(text: string, mark: Mark): boolean {
  return isFirstOnLine(text, mark.start) && lineOf(text, mark).isEnd
}

/** The first offset from one on, in a direction, that is no space. */
function skip(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (/[^\S\n]/.test(text[at] ?? '')) at += step
  return at
}
