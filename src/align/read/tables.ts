/** Pipe tables: the cells of their rows. */
import { addBlock, toEnd, type Reader } from './raw-block.ts'
import { startsBlock } from './block-starts.ts'
import type { Line, Range } from './text.ts'

/** Reads a table. @returns the index of the line behind it */
export function readTable(lines: Line[], index: number, reader: Reader): number {
  const table = reader.counter++
  let row = 0
  let to = index
  for (; to < lines.length && lines[to]!.text !== ''; to++) {
    const line = lines[to]!
    if (to === index + 1) continue
    if (to > index && !line.text.includes('|') && startsBlock(line.text)) break
    // Behind the header nothing can be put in before the delimiter row.
    const end = toEnd(row === 0 ? lines[index + 1]! : line)
    splitRow(line).forEach((range, column) =>
      addBlock(reader, row === 0 ? 'th' : 'td', [range], line, end, { table, row, column }),
    )
    row++
  }
  return to
}

/** Where the cells of a row stand; an escaped bar is text, as is one in code. */
function splitRow({ text: whole, at }: Line): Range[] {
  const text = whole.trimEnd()
  const cells: Range[] = []
  const code = new Set<number>()
  let from = text.startsWith('|') ? 1 : 0
  let index = from
  while (index < text.length) {
    const character = text[index]
    if (character === '\\') index += 2
    else if (character === '`') index = skipCode(text, index, code)
    else if (character === '|') {
      cells.push(trimRange(text, from, index, at))
      from = ++index
    } else index++
  }
  if (text.slice(from).trim() !== '') cells.push(trimRange(text, from, text.length, at))
  return cells
}

/** @param unclosed lengths of runs of marks for which there is no second one further on */
function skipCode(text: string, from: number, unclosed: Set<number>): number {
  let to = from
  while (text[to] === '`') to++
  const length = to - from
  if (unclosed.has(length)) return to
  const close = text.indexOf(text.slice(from, to), to)
  if (close < 0) unclosed.add(length)
  else if (!text.slice(to, close).includes('|')) return close + length
  return to
}

function trimRange(text: string, from: number, to: number, at: number): Range {
  const cell = text.slice(from, to)
  const start = from + cell.length - cell.trimStart().length
  return [at + start, at + Math.max(start, from + cell.trimEnd().length)]
}
