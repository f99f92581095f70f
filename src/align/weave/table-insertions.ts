/** Tables of the source and the target's they are beside: where rows are put in. */
import { toPairParts } from '../match/pair-parts.ts'
import type { AlignedBlock, Block } from '../types.ts'
import type { Part } from './woven-text.ts'

export interface Tables {
  /** The index behind the cells of a row that stand alone from `at` on. */
  rowEnd: (blocks: readonly AlignedBlock[], at: number) => number
  /** A cell of the target in the same row as a cell of the source. */
  cellOf: (cell: Block) => Block | undefined
  /** The row of the target that a row of the source is put in behind. */
  lastRowOf: (cell: Block) => Block | undefined
  /** Columns of the source's table. */
  columnsOf: (cell: Block) => number
  /** A block, or for a cell the last row of its table: behind it something else can be put in. */
  endOf: (block: Block) => number
}

function readTables(blocks: readonly AlignedBlock[]) {
  const rows = new Map<string, Block>()
  const columns = new Map<number, number>()
  const ends = new Map<number, number>()
  const heads = new Map<number, Block>()
  const counterparts = new Map<number, number>()
  for (const { target, source } of blocks) {
    for (const { cell } of source)
      if (cell) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + 1))
    for (const block of target) {
      if (!block.cell) continue
      const { table, row } = block.cell
      ends.set(table, Math.max(ends.get(table) ?? 0, block.lineEnd))
      if (row === 0) heads.set(table, block)
    }
    const [other] = source
    const own = target.at(-1)
    if (other?.cell && own?.cell) {
      rows.set(toKey(other.cell.table, other.cell.row), own)
      counterparts.set(other.cell.table, own.cell.table)
    }
  }
  return { rows, columns, ends, heads, counterparts }
}

export function createTables(blocks: readonly AlignedBlock[]): Tables {
  const { rows, columns, ends, heads, counterparts } = readTables(blocks)
  return {
    rowEnd: (all, at) => {
      const { table, row } = all[at]!.source[0]!.cell!
      let next = at + 1
      while (next < all.length && isIn(all[next]!, table, row)) next++
      return next
    },
    cellOf: ({ cell }) => rows.get(toKey(cell!.table, cell!.row)),
    lastRowOf: ({ cell }) => {
      for (let row = cell!.row - 1; row >= 0; row--) {
        const found = rows.get(toKey(cell!.table, row))
        if (found) return found
      }
      return heads.get(counterparts.get(cell!.table) ?? -1)
    },
    columnsOf: ({ cell }) => columns.get(cell!.table) ?? 1,
    endOf: ({ cell, lineEnd }) => (cell ? (ends.get(cell.table) ?? lineEnd) : lineEnd),
  }
}

const toKey = (table: number, row: number) => `${table}-${row}`

function isIn({ target, source }: AlignedBlock, table: number, row: number): boolean {
  const cell = source[0]?.cell
  return target.length === 0 && cell?.table === table && cell.row === row
}

/** A row of pairs without targets. */
export function toRowParts(cells: readonly AlignedBlock[]): Part[] {
  const parts: Part[] = ['|']
  let column = 0
  for (const { source, units } of cells) {
    const own = source[0]!.cell!.column
    const isSame = parts.length > 1 && own === column - 1
    for (; column <= own; column++) parts.push(column < own ? '  |' : ' ')
    if (isSame) parts.splice(-1, 1, '<br/>')
    units.forEach((unit, at) => parts.push(at > 0 ? ' ' : '', ...toPairParts(unit, true)))
    parts.push(' |')
  }
  return parts
}
