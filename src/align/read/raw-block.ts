/** A block as it is read from the file, before its text is cut into passages. */
import type { Line, Range } from './text.ts'
import type { Block, Container } from '../types.ts'

export interface RawBlock {
  kind: string
  /** Marks of the containers it stands in, from the outside in; `|` a table. */
  path: string
  /** Where its text stands, a range for each line. */
  ranges: Range[]
  line: Line
  /** Offset of the end of its last line: behind it something can be put in. */
  end: number
  /** Containers it stands in, from the outside in. */
  containers: Container[]
  /** What a table's cell is in: which table of the file, which row and column, from 0. */
  cell?: Block['cell']
}

/** What reading a file has come to. */
export interface Reader {
  isMdx: boolean
  blocks: RawBlock[]
  /** The open ones. */
  containers: Container[]
  /** Of containers and tables. */
  counter: number
  /** The first line that stood deeper than blocks are read. */
  tooDeep?: Line
  readLines: (lines: Line[], reader: Reader) => void
}

/** Adds a block in the containers that are open. */
export function addBlock(
  reader: Reader,
  kind: string,
  ranges: Range[],
  line: Line,
  end: number,
  cell?: Block['cell'],
): void {
  const { containers } = reader
  const path = containers.map(({ mark }) => mark).join('') + (cell ? '|' : '')
  const block: RawBlock = { kind, path, ranges, line, end, containers: [...containers] }
  if (cell) block.cell = cell
  reader.blocks.push(block)
}

/** Where a line's text stands, without the space behind it. */
export function toRange({ at, text }: Line): Range {
  return [at, at + text.trimEnd().length]
}

/** Offset of a line's end, before its break. */
export function toEnd({ at, text }: Line): number {
  return at + text.length
}
