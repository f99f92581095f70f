/** Messages to the people who write documents: what was expected, what was found, what to do. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Point } from 'unist'

/** A line and a column of a file, both 1-based. */
export type Position = Pick<Point, 'line' | 'column'>

/** The first character of a file, for faults of the file as a whole. */
export const FILE_START: Position = { line: 1, column: 1 }

/** What is wrong: phrases that read on as "Expected …, got …", and a sentence that says what to do. */
export interface Fault {
  expected: string
  got: string
  remedy: string
}

/** `info` where nothing needs to be done, `error` where the file is left out. */
export type Severity = 'info' | 'warning' | 'error'

/**
 * Adds a warning to a file.
 *
 * @param rule its name, e.g. `table-row`
 * @param position where the fault stands; absent where the file does not tell
 * @example warn(file, 'include', position, { expected: 'a file `a.md`', got: 'none', remedy: 'Correct the path.' })
 */
export function warn(
  file: VFile,
  rule: string,
  position: Position | undefined,
  { expected, got, remedy }: Fault,
): void {
  addMessage(file, 'warning', rule, position, `Expected ${expected}, got ${got}`, remedy)
}

/** Adds a message whose reason is worded by the caller. */
export function addMessage(
  file: VFile,
  severity: Severity,
  ruleId: string,
  place: Position | undefined,
  reason: string,
  note: string | undefined,
): void {
  const options = { place, ruleId, source: 'taiyaku' }
  const message: VFileMessage =
    severity === 'info' ? file.info(reason, options) : file.message(reason, options)
  if (severity === 'error') message.fatal = true
  if (note) message.note = note
}
