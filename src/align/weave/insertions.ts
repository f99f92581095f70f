/** Where the target's file gets what only the source has. */
import { createContainers, type Containers } from '../read/container-map.ts'
import { copyLines } from './copy-lines.ts'
import { createTables, toRowParts, type Tables } from './table-insertions.ts'
import { toPairParts } from '../match/pair-parts.ts'
import type { AlignedBlock, Alignment, Block, Unit } from '../types.ts'
import type { Part } from './woven-text.ts'

/** Parts that stand in the place of a stretch of the target's file. */
export interface Insertion {
  start: number
  end: number
  parts: Part[]
}

interface Placing {
  target: string
  source: string
  newline: string
  bodyStart: number
  containers: Containers
  tables: Tables
  /** Target blocks by the number of the source's whole block. */
  parents: Map<number, Block>
  insertions: Insertion[]
}

/** What was placed last: the block of the target it stands behind, and whether it was put in itself. */
interface Cursor {
  anchor: Block | undefined
  /** The source's block that was put in last, behind the same anchor. */
  last: Block | undefined
}

export function placeInsertions(alignment: Alignment, target: string, source: string): Insertion[] {
  const placing: Placing = {
    target,
    source,
    newline: target.includes('\r\n') ? '\r\n' : '\n',
    bodyStart: alignment.bodyStart.target,
    containers: createContainers(alignment.blocks),
    tables: createTables(alignment.blocks),
    parents: new Map(),
    insertions: [],
  }
  for (const { target: own, source: others } of alignment.blocks)
    if (own.length > 0) for (const { parent } of others) placing.parents.set(parent, own.at(-1)!)
  const cursor: Cursor = { anchor: undefined, last: undefined }
  for (let at = 0; at < alignment.blocks.length;) {
    const block = alignment.blocks[at]!
    if (block.target.length > 0) {
      placeInside(block, placing)
      cursor.anchor = block.target.at(-1)!
      cursor.last = undefined
      at++
    } else at = placeAlone(alignment.blocks, at, cursor, placing)
  }
  return placing.insertions
}

/** Sentences of a paired block that the target does not have, beside those it has. */
function placeInside({ target, units }: AlignedBlock, placing: Placing): void {
  const isInCell = target[0]!.cell !== undefined
  let at = target[0]!.start
  let isFirst = true
  for (const unit of units) {
    if (unit.target) {
      at = unit.target.end
      isFirst = false
      continue
    }
    const pair = toPairParts(unit, isInCell)
    const parts = isFirst ? [...pair, ' '] : [' ', ...pair]
    placing.insertions.push({ start: at, end: at, parts })
  }
}

/** @returns the index of the block behind what was placed */
function placeAlone(
  blocks: readonly AlignedBlock[],
  at: number,
  cursor: Cursor,
  placing: Placing,
): number {
  const { source, units } = blocks[at]!
  const block = source[0]!
  const sibling = placing.parents.get(block.parent)
  if (sibling && units.length > 0) {
    placeBeside(units, sibling, placing)
    return at + 1
  }
  if (block.cell) {
    const next = placing.tables.rowEnd(blocks, at)
    placeRow(blocks.slice(at, next), cursor, placing)
    return next
  }
  placeBlock(block, units, cursor, placing)
  return at + 1
}

/** Parts of a block whose other parts the target has, set apart as the source sets them apart. */
function placeBeside(units: readonly Unit[], sibling: Block, placing: Placing): void {
  const isInCell = sibling.cell !== undefined
  for (const unit of units) {
    const parts: Part[] = [isInCell ? '<br/>' : ' ', ...toPairParts(unit, isInCell)]
    placing.insertions.push({ start: sibling.end, end: sibling.end, parts })
  }
}

function placeRow(cells: readonly AlignedBlock[], cursor: Cursor, placing: Placing): void {
  const { tables, containers, newline } = placing
  const first = cells[0]!.source[0]!
  const cell = tables.cellOf(first)
  if (cell) {
    for (const { units } of cells) placeBeside(units, cell, placing)
    return
  }
  const row = toRowParts(cells)
  const last = tables.lastRowOf(first)
  if (last) {
    const prefix = containers.prefixOf(first)
    placing.insertions.push({
      start: last.lineEnd,
      end: last.lineEnd,
      parts: [newline, prefix, ...row],
    })
    return
  }
  const isNew = !cursor.last?.cell || cursor.last.cell.table !== first.cell!.table
  const delimiter = `|${' --- |'.repeat(tables.columnsOf(first))}`
  const parts: Part[] = isNew
    ? [...lead(first, cursor, placing), ...row, newline, containers.prefixOf(first), delimiter]
    : [newline, containers.prefixOf(first), ...row]
  insert(first, parts, cursor, placing)
}

/** Kinds that are put in as they stand in the source. */
const COPIED = new Set(['code', 'alert'])

function placeBlock(block: Block, units: Unit[], cursor: Cursor, placing: Placing): void {
  if (units.length === 0 && !COPIED.has(block.kind)) return
  const depth = /^h([1-6])$/.exec(block.kind)?.[1]
  const parts = lead(block, cursor, placing)
  if (depth) parts.push(`${'#'.repeat(Number(depth))} `)
  if (COPIED.has(block.kind)) parts.push(...copyLines(block, placing))
  else units.forEach((unit, at) => parts.push(at > 0 ? ' ' : '', ...toPairParts(unit, false)))
  insert(block, parts, cursor, placing)
}

function insert(block: Block, parts: Part[], cursor: Cursor, placing: Placing): void {
  const { anchor } = cursor
  const at = anchor ? placing.tables.endOf(anchor) : placing.bodyStart
  const following = followingBreak(block, at, placing)
  const { insertions } = placing
  const previous = cursor.last ? insertions.at(-1)! : undefined
  // What separates the last of a row of insertions from the text is written behind it alone.
  if (previous?.start === at) previous.parts.pop()
  insertions.push({ start: at, end: at, parts: [...parts, following] })
  cursor.last = block
}

/** What separates a block from what stands before it, and the marks its line begins with. */
function lead(block: Block, cursor: Cursor, placing: Placing): Part[] {
  const { containers, newline } = placing
  const before = cursor.last ?? cursor.anchor
  const opening = containers.openingOf(block)
  if (!before) return [opening.first]
  const isTight =
    before.kind === 'alert' ||
    (opening.isItem && before.containers.some(({ mark }) => mark !== '>') && before.kind !== 'code')
  return [newline, isTight ? '' : opening.outer.trimEnd() + newline, opening.first]
}

/** What separates a block from what stands behind it in the target's file. */
function followingBreak(
  block: Block,
  at: number,
  { target, newline, containers }: Placing,
): string {
  if (at === 0 || target[at - 1] === '\n') return newline + newline
  const rest = /^[^\n]*\n([^\n]*)/.exec(target.slice(at, at + 400))?.[1]?.trim()
  if (!rest || /^>\s*$/.test(rest)) return ''
  const isItem = block.containers.some(({ mark }) => mark !== '>')
  if (isItem && /^(?:[-*+]|\d{1,9}[.)])\s/.test(rest)) return ''
  return newline + (containers.prefixOf(block).startsWith('>') ? '>' : '')
}
