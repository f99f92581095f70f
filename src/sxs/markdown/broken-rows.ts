import type { VFile } from 'vfile'
import { content, isRow } from './table-lines.ts'

/** A line that Markdown reads as HTML, and all that follow it up to a blank one. */
const HTML_BLOCK =
  /^<\/?(?:blockquote|center|dd|div|dl|dt|li|ol|p|table|tbody|td|th|thead|tr|ul)\b/i

/** More lines than this are not taken for one row. */
const MAX_LINES = 50

/**
 * Joins rows of a table that are broken before an HTML tag: there the table would end, and the rows
 * behind it would be HTML. The lines that are freed stand blank behind the table.
 *
 * @param at index of the table's delimiter row
 * @param lineOf line in the file of a line of the skeleton (both 1-based)
 */
export function joinRows(
  lines: string[],
  at: number,
  file: VFile,
  lineOf: (line: number) => number,
): void {
  if (!isClosed(lines[at - 1]!)) return
  let free = at + 1
  let row = at + 1
  while (row < lines.length && isRow(lines[row]!)) {
    const end = findEnd(lines, row)
    if (end > row) report(file, lineOf(row + 1))
    const [first = '', ...rest] = lines.slice(row, end + 1)
    lines[free++] = end > row ? [first.trimEnd(), ...rest.map(content)].join(' ') : first
    row = end + 1
  }
  lines.fill('', free, row)
}

/** The last line of the row; the row itself where it is whole, or not closed further down either. */
function findEnd(lines: readonly string[], row: number): number {
  for (let end = row; end < row + MAX_LINES; end++) {
    if (isClosed(lines[end]!)) return end
    if (!HTML_BLOCK.test(content(lines[end + 1] ?? ''))) break
  }
  return row
}

function isClosed(line: string): boolean {
  return /(?<!\\)\|$/.test(content(line))
}

function report(file: VFile, line: number): void {
  const message = file.message('Expected a row of the table on one line, got several', {
    place: { line, column: 1 },
    ruleId: 'table-row',
    source: 'taiyaku',
  })
  message.note = 'The lines are joined; write `<br>` where a line should break.'
}
