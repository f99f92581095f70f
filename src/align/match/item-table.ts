/** The table of the best ways through two rows of items, in a band around the diagonal. */
import { lengthCost, type Yardstick } from './comparison.ts'
import { joinItems, type Item } from './items.ts'
import { NEVER, scoreBand, scoreItems } from './score-items.ts'
import type { Side } from '../types.ts'

/**
 * Costs of leaving an item alone, a landmark alone, of taking two items for one, of swapping
 * neighbours. Set by search together with `WEIGHTS`.
 */
const ITEM_COSTS = { skip: 0.4, skipLandmark: 0.05, merge: 1.6, swap: 2.4 }

const NOTHING = -1e9

/** Ways into a cell of the table. */
const PAIR = 1
const ONLY_TARGET = 2
const ONLY_SOURCE = 3
const TWO_TARGETS = 4
const TWO_SOURCES = 5
export const SWAPPED = 6

/** Items of the target and the source that each way takes. */
export const STEPS: Record<number, readonly [number, number]> = {
  [PAIR]: [1, 1],
  [ONLY_TARGET]: [1, 0],
  [ONLY_SOURCE]: [0, 1],
  [TWO_TARGETS]: [2, 1],
  [TWO_SOURCES]: [1, 2],
  [SWAPPED]: [2, 2],
}

export interface Table {
  target: readonly Item[]
  source: readonly Item[]
  yardstick: Yardstick
  lows: Int32Array
  width: number
  pairs: Float64Array
  best: Float64Array
  ways: Uint8Array
  /** Two items as one, by the index of the second. */
  joined: Record<Side, (Item | undefined)[]>
}

export function fillTable(
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
  width: number,
): Table {
  const rows = target.length + 1
  const lows = new Int32Array(rows)
  const half = (width - 1) >> 1
  for (let i = 0; i < rows; i++) {
    const middle = Math.round((i * source.length) / Math.max(1, target.length))
    lows[i] = Math.max(0, Math.min(middle - half, source.length + 1 - width))
  }
  // Row i of the table compares target item i - 1: the band of scores is that of the next row.
  const pairs = scoreBand(
    target,
    source,
    yardstick,
    lows.subarray(1).map((low) => Math.max(0, low - 1)),
    width + 1,
  )
  const best = new Float64Array(rows * width).fill(NOTHING)
  const ways = new Uint8Array(rows * width)
  const joined = { target: [], source: [] }
  const table: Table = { target, source, yardstick, lows, width, pairs, best, ways, joined }
  for (let i = 0; i < rows; i++) {
    const to = Math.min(source.length, lows[i]! + width - 1)
    for (let j = lows[i]!; j <= to; j++) fillCell(table, i, j)
  }
  return table
}

export function bestAt({ lows, width, best }: Table, i: number, j: number): number {
  const column = j - lows[i]!
  return column < 0 || column >= width ? NOTHING : best[i * width + column]!
}

/** Score of target item i - 1 beside source item j - 1. */
export function pairScore({ pairs, lows, width }: Table, i: number, j: number): number {
  const column = j - 1 - Math.max(0, lows[i]! - 1)
  return column < 0 || column > width ? NEVER : pairs[(i - 1) * (width + 1) + column]!
}

function fillCell(table: Table, i: number, j: number): void {
  const { target, source, lows, width, best, ways } = table
  const at = i * width + j - lows[i]!
  if (i === 0 && j === 0) {
    best[at] = 0
    return
  }
  let most = NOTHING
  let way = 0
  const consider = (before: number, score: number, name: number) => {
    if (before > NOTHING && before + score > most) {
      most = before + score
      way = name
    }
  }
  if (i > 0 && j > 0) consider(bestAt(table, i - 1, j - 1), pairScore(table, i, j), PAIR)
  if (i > 0) consider(bestAt(table, i - 1, j), skipScore(target[i - 1]!), ONLY_TARGET)
  if (j > 0) consider(bestAt(table, i, j - 1), skipScore(source[j - 1]!), ONLY_SOURCE)
  if (i > 1 && j > 0 && mayMerge(target, i, source[j - 1]!)) {
    const score = mergeScore(table, 'target', i - 1, source[j - 1]!)
    consider(bestAt(table, i - 2, j - 1), score, TWO_TARGETS)
  }
  if (j > 1 && i > 0 && mayMerge(source, j, target[i - 1]!)) {
    const score = mergeScore(table, 'source', j - 1, target[i - 1]!)
    consider(bestAt(table, i - 1, j - 2), score, TWO_SOURCES)
  }
  if (i > 1 && j > 1 && maySwap(target, i) && maySwap(source, j)) {
    const score = crossScore(table, i, j)
    if (score > 0) consider(bestAt(table, i - 2, j - 2), score, SWAPPED)
  }
  best[at] = most
  ways[at] = way
}

const skipScore = ({ isText }: Item) => (isText ? -ITEM_COSTS.skip : -ITEM_COSTS.skipLandmark)

/** Two paragraphs in a row that may be one on the other side, which then has more than one sentence. */
function mayMerge(items: readonly Item[], at: number, other: Item): boolean {
  const first = items[at - 2]!
  const second = items[at - 1]!
  return (
    other.sentences > 1 &&
    (other.kind === 'p' || other.kind === 'html') &&
    first.kind === other.kind &&
    second.kind === other.kind &&
    first.isText &&
    second.isText
  )
}

/** Score of an item and the one before it as one, beside one of the other side. */
function mergeScore(table: Table, side: Side, second: number, other: Item): number {
  const { yardstick } = table
  const items = table[side]
  const isTarget = side === 'target'
  if (!fitsBetter(items[second - 1]!, items[second]!, other, isTarget, yardstick)) return NEVER
  const joined = (table.joined[side][second] ??= joinItems(
    [items[second - 1]!, items[second]!],
    yardstick.lexicon?.[side].weights,
  ))
  const score = isTarget
    ? scoreItems(joined, other, yardstick)
    : scoreItems(other, joined, yardstick)
  return score - ITEM_COSTS.merge
}

/** A cheap test before the merge is scored: together their length must fit better than the longer one alone. */
function fitsBetter(
  { feature: { length: first } }: Item,
  { feature: { length: second } }: Item,
  { feature: { length: other } }: Item,
  isTarget: boolean,
  yardstick: Yardstick,
): boolean {
  const cost = (length: number) =>
    isTarget ? lengthCost(length, other, yardstick) : lengthCost(other, length, yardstick)
  return cost(first + second) < cost(Math.max(first, second))
}

function maySwap(items: readonly Item[], at: number): boolean {
  const first = items[at - 2]!
  const second = items[at - 1]!
  return first.isText && second.isText && first.kind === second.kind
}

function crossScore(table: Table, i: number, j: number): number {
  if (table.target[i - 1]!.kind !== table.source[j - 1]!.kind) return NEVER
  return pairScore(table, i, j - 1) + pairScore(table, i - 1, j) - ITEM_COSTS.swap
}
