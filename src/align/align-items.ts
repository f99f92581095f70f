/** Items of two documents in order: dynamic programming in a band around the diagonal. */
import { joinItems, type Item } from './items.ts'
import { lengthCost, type Yardstick } from './comparison.ts'
import { MAX_BLOCK_CELLS } from './limits.ts'
import { NEVER, scoreBand, scoreItems } from './score-items.ts'

/** Items that stand beside each other; one side may be empty. Indexes rise within a side. */
export interface Link {
  target: number[]
  source: number[]
  /** 0 where one side is empty. */
  score: number
}

export const ITEM_COSTS = { skip: 0.25, skipLandmark: 0.05, merge: 1.6, swap: 3 }

const NOTHING = -1e9

/** Ways into a cell of the table: how many items of each side they take. */
const PAIR = 1
const ONLY_TARGET = 2
const ONLY_SOURCE = 3
const TWO_TARGETS = 4
const TWO_SOURCES = 5
const SWAPPED = 6

/** Half the width of the first band, on top of the difference in number. */
const FIRST_BAND = 6
const GROWTH = 4

interface Table {
  target: readonly Item[]
  source: readonly Item[]
  yardstick: Yardstick
  lows: Int32Array
  width: number
  pairs: Float64Array
  best: Float64Array
  ways: Uint8Array
}

/** Aligns two rows of items. The band grows while the path touches its edge, up to `MAX_BLOCK_CELLS`. */
export function alignItems(
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
): Link[] {
  let band = Math.abs(target.length - source.length) + FIRST_BAND
  for (;;) {
    const most = Math.max(3, Math.floor(MAX_BLOCK_CELLS / (target.length + 1)))
    const width = Math.min(2 * band + 1, source.length + 1, most)
    const isLast = width === source.length + 1 || width === most
    const table = fillTable(target, source, yardstick, width)
    const links = readPath(table, !isLast)
    if (links) return links
    band *= GROWTH
  }
}

function fillTable(
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
  const table: Table = { target, source, yardstick, lows, width, pairs, best, ways }
  for (let i = 0; i < rows; i++) {
    const to = Math.min(source.length, lows[i]! + width - 1)
    for (let j = lows[i]!; j <= to; j++) fillCell(table, i, j)
  }
  return table
}

function bestAt({ lows, width, best }: Table, i: number, j: number): number {
  const column = j - lows[i]!
  return column < 0 || column >= width ? NOTHING : best[i * width + column]!
}

/** Score of target item i - 1 beside source item j - 1. */
function pairScore({ pairs, lows, width }: Table, i: number, j: number): number {
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
    const score = mergeScore(table, [i - 2, i - 1], [j - 1])
    consider(bestAt(table, i - 2, j - 1), score, TWO_TARGETS)
  }
  if (j > 1 && i > 0 && mayMerge(source, j, target[i - 1]!)) {
    const score = mergeScore(table, [i - 1], [j - 2, j - 1])
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

function mergeScore({ target, source, yardstick }: Table, i: number[], j: number[]): number {
  const items = i.map((at) => target[at]!)
  const others = j.map((at) => source[at]!)
  if (!fitsBetter(items, others, yardstick)) return NEVER
  const { lexicon } = yardstick
  const joined = joinItems(items, lexicon?.target.weights)
  return (
    scoreItems(joined, joinItems(others, lexicon?.source.weights), yardstick) - ITEM_COSTS.merge
  )
}

/** A cheap test before the merge is scored: together their length must fit better than the longer one alone. */
function fitsBetter(items: Item[], others: Item[], yardstick: Yardstick): boolean {
  const sum = (all: Item[]) => all.reduce((length, { feature }) => length + feature.length, 0)
  const most = (all: Item[]) => Math.max(...all.map(({ feature }) => feature.length))
  const together = lengthCost(sum(items), sum(others), yardstick)
  return together < lengthCost(most(items), most(others), yardstick)
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

/** @returns nothing where the path touches the band's edge and a wider band is to be tried */
function readPath(table: Table, mayGrow: boolean): Link[] | undefined {
  const { target, source, lows, width, ways } = table
  const links: Link[] = []
  let i = target.length
  let j = source.length
  while (i > 0 || j > 0) {
    const column = j - lows[i]!
    if (mayGrow && i > 0 && i < target.length && isAtEdge(table, i, column)) return undefined
    const way = ways[i * width + column]!
    if (way === 0) return mayGrow ? undefined : [...onlyRest(i, j), ...links.reverse()]
    const [a, b] = STEPS[way]!
    if (way === SWAPPED) {
      links.push({
        target: [i - 1],
        source: [j - 2],
        score: pairScore(table, i, j - 1) - ITEM_COSTS.swap / 2,
      })
      links.push({
        target: [i - 2],
        source: [j - 1],
        score: pairScore(table, i - 1, j) - ITEM_COSTS.swap / 2,
      })
    } else {
      const isPair = a > 0 && b > 0
      const score = isPair ? bestAt(table, i, j) - bestAt(table, i - a, j - b) : 0
      links.push({ target: range(i - a, i), source: range(j - b, j), score })
    }
    i -= a
    j -= b
  }
  return links.reverse()
}

/** Items of the target and the source that each way takes. */
const STEPS: Record<number, readonly [number, number]> = {
  [PAIR]: [1, 1],
  [ONLY_TARGET]: [1, 0],
  [ONLY_SOURCE]: [0, 1],
  [TWO_TARGETS]: [2, 1],
  [TWO_SOURCES]: [1, 2],
  [SWAPPED]: [2, 2],
}

function isAtEdge({ lows, width, source }: Table, i: number, column: number): boolean {
  const isLow = column <= 1 && lows[i]! > 0
  return isLow || (column >= width - 2 && lows[i]! + width <= source.length)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

function onlyRest(i: number, j: number): Link[] {
  return [
    ...range(0, i).map((at) => ({ target: [at], source: [], score: 0 })),
    ...range(0, j).map((at) => ({ target: [], source: [at], score: 0 })),
  ]
}
