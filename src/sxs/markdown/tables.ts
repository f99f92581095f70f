/**
 * Pipe tables that Markdown would cut off or reject. Two faults are repaired, each is reported:
 *
 * - a row that is broken before an HTML tag: there the table would end, and the rows behind it would be
 *   HTML; the lines of such a row are joined;
 * - rows that disagree about the number of cells: GFM drops surplus cells, and rejects the whole table
 *   where header and delimiter differ; every row is widened to the widest, so that no cell is lost.
 *
 * Halves are tokens in the skeleton, so a pipe inside a sentence cannot split a cell.
 */
import type { VFile } from 'vfile'
import { MAX_COLUMNS } from '../limits.ts'
import { warn } from '../messages.ts'
import { createFenceReader } from './fences.ts'

const QUOTES = /^(?:[ \t]*>)*[ \t]*/
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/

/** A line that Markdown reads as HTML, and all that follow it up to a blank one. */
const HTML_BLOCK =
  /^<\/?(?:blockquote|center|dd|div|dl|dt|li|ol|p|table|tbody|td|th|thead|tr|ul)\b/i

/** More lines than this are not taken for one row. */
const MAX_LINES = 50

/** Line in the file of a line of the skeleton (both 1-based). */
type LineOf = (line: number) => number

/** @param skeleton the document with tokens for pairs */
export function repairTables(skeleton: string, file: VFile, lineOf: LineOf): string {
  if (!skeleton.includes('|')) return skeleton
  const lines = skeleton.split('\n')
  const isFenced = createFenceReader()
  // Index of the last row of the table before.
  let end = 0
  lines.forEach((line, index) => {
    if (isFenced(line) || index <= end || !isDelimiter(content(line))) return
    if (lines[index - 1]!.includes('|')) end = repairTable(lines, index, file, lineOf)
  })
  return lines.join('\n')
}

/** Repairs the table whose delimiter row is `at`; returns the index of its last row. */
function repairTable(lines: string[], at: number, file: VFile, lineOf: LineOf): number {
  const first = at - 1
  joinRows(lines, at, file, lineOf)
  let last = at
  while (last + 1 < lines.length && isRow(lines[last + 1]!)) last++
  const counts = lines.slice(first, last + 1).map((line) => countCells(content(line)))
  const [header = 0, delimiter = 0] = counts
  const width = Math.max(...counts)
  if (header === delimiter && width === header) return last
  if (header === 1 && delimiter === 1 && !/^\||\|$/.test(content(lines[first]!).trim())) return at
  const odd = header === delimiter ? counts.findIndex((count) => count > header) : 1
  reportCells(file, lineOf(first + odd + 1), { header, got: counts[odd]!, width })
  if (width > MAX_COLUMNS) return last
  widen(lines, first, width - header, ' ')
  widen(lines, at, width - delimiter, '---')
  return last
}

/** Joins the broken rows of a table; the lines that are freed stand blank behind it. */
function joinRows(lines: string[], at: number, file: VFile, lineOf: LineOf): void {
  if (!isClosed(lines[at - 1]!)) return
  let free = at + 1
  let row = at + 1
  while (row < lines.length && isRow(lines[row]!)) {
    const end = findEnd(lines, row)
    if (end > row) reportBroken(file, lineOf(row + 1))
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

function widen(lines: string[], index: number, missing: number, cell: string): void {
  if (missing <= 0) return
  const line = lines[index]!.trimEnd()
  const closed = line.endsWith('|') && !line.endsWith('\\|') ? line : `${line}|`
  lines[index] = closed + `${cell}|`.repeat(missing)
}

/** A line without the marks of the quotes it stands in, and the spaces around it. */
function content(line: string): string {
  return line.replace(QUOTES, '').trimEnd()
}

function isRow(line: string): boolean {
  return content(line).includes('|')
}

function isClosed(line: string): boolean {
  return /(?<!\\)\|$/.test(content(line))
}

function isDelimiter(text: string): boolean {
  return text.includes('-') && text.includes('|') && DELIMITER.test(text)
}

/** Cells of a row: pipes that are not escaped, the outer ones apart. */
function countCells(row: string): number {
  const inner = row.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return (inner.match(/(?<!\\)\|/g)?.length ?? 0) + 1
}

function reportBroken(file: VFile, line: number): void {
  warn(
    file,
    'table-row',
    { line, column: 1 },
    {
      expected: 'a row of the table on one line',
      got: 'several',
      remedy: 'The lines are joined; write `<br>` where a line should break.',
    },
  )
}

/** Cells of the header, of the row that has another number, and of the widest row. */
interface Cells {
  header: number
  got: number
  width: number
}

function reportCells(file: VFile, line: number, { header, got, width }: Cells): void {
  warn(
    file,
    'table-cells',
    { line, column: 1 },
    {
      expected: `${header} ${header === 1 ? 'cell' : 'cells'} as in the table's header`,
      got: `${got}`,
      remedy:
        width > MAX_COLUMNS
          ? `A row has ${width} cells, too many to widen the table; give every row the same number of cells.`
          : 'The table is widened so that no cell is lost; give every row the same number of cells.',
    },
  )
}
