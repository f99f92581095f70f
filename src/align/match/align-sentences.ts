/** Sentences of two blocks that stand beside each other. */
import type { Yardstick } from './comparison.ts'
import { MAX_SENTENCE_CELLS } from '../limits.ts'
import {
  COSTS,
  createSearch,
  stretchCost,
  type Habit,
  type Line,
  type Search,
} from './sentence-search.ts'

/** Sentences that say the same: rising indexes; one side may be empty. */
export interface Bead {
  target: number[]
  source: number[]
  /** The lower, the better; around 0 as a rule, above 3 hardly a pair. */
  cost: number
  isSwapped: boolean
}

/** [source, target, cost]: how often so many become so many. */
const MOVES: [number, number, number][] = [
  [1, 1, 0],
  [1, 2, 1.6],
  [2, 1, 3.4],
  [2, 2, 6],
  [1, 3, 4.2],
  [3, 1, 5.5],
  [1, 4, 5.6],
  [4, 1, 7],
  [2, 3, 5.5],
  [3, 2, 5.5],
  [5, 1, 8],
  [6, 1, 9],
  [7, 1, 10],
  [1, 0, 2.9],
  [0, 1, 2.9],
]

const IMPOSSIBLE = 1e9
const SWAP = -2
export function alignSentences(
  target: readonly Line[],
  source: readonly Line[],
  habit: Habit,
  yardstick: Yardstick,
): Bead[] {
  const n = source.length
  const m = target.length
  if (n === 0 || m === 0) return alone(target, source)
  const search = createSearch(target, source, habit, yardstick)
  if (n === 1 && m === 1) return [onlyPair(search)]
  if ((n + 1) * (m + 1) > MAX_SENTENCE_CELLS) return alone(target, source)
  return readBeads(search, fill(search))
}

function alone(target: readonly Line[], source: readonly Line[]): Bead[] {
  return [
    ...source.map((_, at) => ({ target: [], source: [at], cost: 3, isSwapped: false })),
    ...target.map((_, at) => ({ target: [at], source: [], cost: 3, isSwapped: false })),
  ]
}

function onlyPair(search: Search): Bead {
  return { target: [0], source: [0], cost: stretchCost(search, 0, 1, 0, 1), isSwapped: false }
}

interface Table {
  costs: Float64Array
  moves: Int8Array
}

/** Cell (i, j): the first i source sentences beside the first j of the target. */
function fill(search: Search): Table {
  const n = search.source.length
  const m = search.target.length
  const costs = new Float64Array((n + 1) * (m + 1)).fill(IMPOSSIBLE)
  const moves = new Int8Array((n + 1) * (m + 1)).fill(-1)
  costs[0] = 0
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue
      const at = i * (m + 1) + j
      for (let move = 0; move < MOVES.length; move++) {
        const [a, b, prior] = MOVES[move]!
        if (a > i || b > j) continue
        const before = costs[at - a * (m + 1) - b]!
        if (before >= IMPOSSIBLE || before - MOST_GAIN >= costs[at]!) continue
        const cost = before + moveCost(search, i, j, a, b, prior)
        if (cost < costs[at]!) {
          costs[at] = cost
          moves[at] = move
        }
      }
      const swapped =
        i > 1 && j > 1 ? costs[at - 2 * (m + 1) - 2]! + swapCost(search, i, j) : IMPOSSIBLE
      if (swapped < costs[at]!) {
        costs[at] = swapped
        moves[at] = SWAP
      }
    }
  return { costs, moves }
}

/** No move gains more than this, so that one from a cell much worse need not be scored. */
const MOST_GAIN = 20

function moveCost(
  search: Search,
  i: number,
  j: number,
  a: number,
  b: number,
  prior: number,
): number {
  const { target, habit } = search
  let cost = prior
  const parts = b === 1 ? target[j - 1]!.parts : 1
  if (a > 4 && parts < 3) return IMPOSSIBLE
  if (parts > 1 && a > 0) cost = a === parts ? 0 : COSTS.parts + COSTS.byPart * Math.abs(a - parts)
  if (b > 0 && j - b > 0 && !target[j - b]!.hasGap) cost += habit.part
  for (let at = j - b + 1; at < j; at++) {
    if (target[at]!.isFirst) return IMPOSSIBLE
    if (target[at]!.hasGap) cost += habit.join
  }
  return a > 0 && b > 0 ? cost + stretchCost(search, i - a, a, j - b, b) : cost
}

function swapCost(search: Search, i: number, j: number): number {
  return (
    search.swap + stretchCost(search, i - 1, 1, j - 2, 1) + stretchCost(search, i - 2, 1, j - 1, 1)
  )
}

function readBeads(search: Search, { costs, moves }: Table): Bead[] {
  const m = search.target.length
  const beads: Bead[] = []
  let i = search.source.length
  let j = m
  while (i > 0 || j > 0) {
    const at = i * (m + 1) + j
    const move = moves[at]!
    if (move === SWAP) {
      for (const [s, t] of [
        [i - 2, j - 1],
        [i - 1, j - 2],
      ] as const)
        beads.push({
          source: [s],
          target: [t],
          cost: search.swap / 2 + stretchCost(search, s, 1, t, 1),
          isSwapped: true,
        })
      i -= 2
      j -= 2
      continue
    }
    const [a, b] = MOVES[move]!
    const cost = costs[at]! - costs[at - a * (m + 1) - b]!
    beads.push({ source: range(i - a, i), target: range(j - b, j), cost, isSwapped: false })
    i -= a
    j -= b
  }
  return beads.reverse()
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
