/** What is aligned as one: a piece, or all cells of a table's row. */
import type { Feature, Unit } from './features.ts'
import { joinFeatures } from './join-features.ts'
import type { Yardstick } from './comparison.ts'
import type { Side } from '../types.ts'

/** Classes of kinds: within one, a different kind costs little. */
type Class = 'heading' | 'text' | 'row' | 'cell' | 'other'

export interface Item {
  kind: string
  class: Class
  path: string
  column: number
  feature: Feature
  /** Whether it says something that has a counterpart in the other language. */
  isText: boolean
  /** Number of sentences. */
  sentences: number
  /** Its text, where it is no text to be paired. */
  landmark: string
  /** Indexes of its units in their document. */
  units: number[]
  /** Number of the block it is a part of. */
  parent: number
}

export function toItem(unit: Unit, index: number): Item {
  const { piece, feature, sentences } = unit
  const isText = sentences.length > 0
  return {
    kind: piece.kind,
    class: classOf(piece.kind),
    path: piece.path,
    column: piece.raw.cell?.column ?? 0,
    feature,
    isText,
    sentences: sentences.length,
    landmark: isText ? '' : piece.block.text.slice(piece.start, piece.end),
    units: [index],
    parent: piece.parent,
  }
}

function classOf(kind: string): Class {
  if (/^h[1-6]$/.test(kind)) return 'heading'
  if (kind === 'td' || kind === 'th') return 'cell'
  return kind === 'p' || kind === 'html' || kind === 'label' ? 'text' : 'other'
}

/** One item for each unit, those of a table's row together. */
export function toItems(units: readonly Unit[], side: Side, { lexicon }: Yardstick): Item[] {
  const items: Item[] = []
  for (let index = 0; index < units.length;) {
    const cell = units[index]!.piece.raw.cell
    let next = index + 1
    if (cell) {
      while (
        units[next]?.piece.raw.cell?.table === cell.table &&
        units[next]!.piece.raw.cell!.row === cell.row
      )
        next++
      items.push(toRow(units, index, next, lexicon?.[side].weights))
    } else items.push(toItem(units[index]!, index))
    index = next
  }
  return items
}

function toRow(
  units: readonly Unit[],
  from: number,
  to: number,
  weights: Float64Array | undefined,
): Item {
  const cells = units.slice(from, to).map((unit, at) => toItem(unit, from + at))
  return {
    ...cells[0]!,
    kind: cells[0]!.kind === 'th' ? 'rowh' : 'row',
    class: 'row',
    column: 0,
    feature: joinFeatures(
      cells.map(({ feature }) => feature),
      weights,
    ),
    isText: cells.some(({ isText }) => isText),
    sentences: cells.reduce((sum, { sentences }) => sum + sentences, 0),
    landmark: cells.map(({ landmark }) => landmark).join('|'),
    units: cells.map((_, at) => from + at),
  }
}

/** Items in a row as one. */
export function joinItems(items: readonly Item[], weights: Float64Array | undefined): Item {
  if (items.length === 1) return items[0]!
  return {
    ...items[0]!,
    feature: joinFeatures(
      items.map(({ feature }) => feature),
      weights,
    ),
    sentences: items.reduce((sum, { sentences }) => sum + sentences, 0),
    units: items.flatMap(({ units }) => units),
  }
}
