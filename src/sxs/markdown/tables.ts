import type { VFile } from 'vfile'
import { joinRows } from './broken-rows.ts'
import { escapeCodePipes } from './code-pipes.ts'
import { MAX_COLUMNS } from '../limits.ts'
import { content, isRow } from './table-lines.ts'

/**
 * Pipe tables whose rows disagree about the number of cells. GFM drops surplus cells, and rejects the
 * whole table where header and delimiter differ; here every row is widened to the widest, so that no
 * cell is lost.
 *
 * Halves are tokens in the skeleton, so a pipe inside a sentence cannot split a cell.
 */

const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/
const FENCE = /^(`{3,}|~{3,})/

/**
 * @param skeleton the document with tokens in place of pairs
 * @param lineOf line in the file of a line of the skeleton (both 1-based)
 */
export function repairTables(
  skeleton: string,
  file: VFile,
  lineOf: (line: number) => number,
): string {
  if (!skeleton.includes('|')) return skeleton
  const lines = skeleton.split('\n')
  let fence = ''
  for (let index = 0; index < lines.length; index++) {
    const text = content(lines[index]!)
    const mark = FENCE.exec(text)?.[1]
    if (mark && (fence === '' || (mark.startsWith(fence) && text.trim() === mark))) {
      fence = fence === '' ? mark : ''
    }
    if (fence !== '' || index === 0 || !isDelimiter(text) || !lines[index - 1]!.includes('|'))
      continue
    index = repairTable(lines, index, file, lineOf)
  }
  return lines.join('\n')
}

/** Widens the table whose delimiter row is `at`; returns the index of its last row. */
function repairTable(
  lines: string[],
  at: number,
  file: VFile,
  lineOf: (line: number) => number,
): number {
  const first = at - 1
  lines[at] = closeStart(lines[at]!)
  joinRows(lines, at, file, lineOf)
  let last = at
  while (last + 1 < lines.length && isRow(lines[last + 1]!)) last++
  for (let row = first; row <= last; row++) keepCode(lines, row, countCells(content(lines[at]!)))
  const counts = lines.slice(first, last + 1).map((line) => countCells(content(line)))
  const header = counts[0]!
  const width = Math.max(...counts)
  const delimiter = counts[1]!
  if (header === delimiter && width === header) return last
  if (header === 1 && delimiter === 1 && !/^\||\|$/.test(content(lines[first]!).trim())) return at
  const odd = header === delimiter ? counts.findIndex((count) => count > header) : 1
  const message = file.message(
    `Expected ${header} ${header === 1 ? 'cell' : 'cells'} as in the table's header, got ${counts[odd]}`,
    {
      place: { line: lineOf(first + odd + 1), column: 1 },
      ruleId: 'table-cells',
      source: 'taiyaku',
    },
  )
  message.note =
    width > MAX_COLUMNS
      ? `A row has ${width} cells, too many to widen the table; give every row the same number of cells.`
      : 'The table is widened so that no cell is lost; give every row the same number of cells.'
  if (width > MAX_COLUMNS) return last
  widen(lines, first, width - header, ' ')
  widen(lines, at, width - delimiter, '---')
  return last
}

/** Escapes the pipes in a row's code spans, but where the row has as many cells as it should without. */
function keepCode(lines: string[], row: number, wanted: number): void {
  const line = lines[row]!
  const escaped = escapeCodePipes(line)
  if (escaped === line) return
  const isWhole = countCells(content(line)) === wanted
  if (!isWhole || countCells(content(escaped)) === wanted) lines[row] = escaped
}

/** `- | -` would begin a list. */
function closeStart(delimiter: string): string {
  const text = content(delimiter)
  if (!/^-[ \t]/.test(text)) return delimiter
  const at = delimiter.lastIndexOf(text)
  return `${delimiter.slice(0, at)}|${delimiter.slice(at)}`
}

function widen(lines: string[], index: number, missing: number, cell: string): void {
  if (missing <= 0) return
  const line = lines[index]!.trimEnd()
  const closed = line.endsWith('|') && !line.endsWith('\\|') ? line : `${line}|`
  lines[index] = closed + `${cell}|`.repeat(missing)
}

function isDelimiter(text: string): boolean {
  return text.includes('-') && text.includes('|') && DELIMITER.test(text)
}

/** Cells of a row: pipes that are not escaped, the outer ones apart. */
function countCells(row: string): number {
  const inner = row.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return (inner.match(/(?<!\\)\|/g)?.length ?? 0) + 1
}
