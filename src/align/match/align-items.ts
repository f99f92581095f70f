/** Items of two documents in order: dynamic programming in a band around the diagonal. */
import type { Yardstick } from './comparison.ts'
import { bestAt, fillTable, pairScore, STEPS, SWAPPED, type Table } from './item-table.ts'
import type { Item } from './items.ts'
import { MAX_BLOCK_CELLS } from '../limits.ts'
import { alone, MOST_MARGIN, type Link } from './link.ts'

/** Half the width of the first band, on top of the difference in number. */
const FIRST_BAND = 6
const GROWTH = 4

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
    if (way === SWAPPED) links.push(toPair(table, i, j - 1), toPair(table, i - 1, j))
    else if (a === 0 || b === 0) links.push(alone(range(i - a, i), range(j - b, j)))
    else if (a === 1 && b === 1) links.push(toPair(table, i, j))
    else {
      const score = bestAt(table, i, j) - bestAt(table, i - a, j - b)
      links.push({ target: range(i - a, i), source: range(j - b, j), score, margin: MOST_MARGIN })
    }
    i -= a
    j -= b
  }
  return links.reverse()
}

function isAtEdge({ lows, width, source }: Table, i: number, column: number): boolean {
  const isLow = column <= 1 && lows[i]! > 0
  return isLow || (column >= width - 2 && lows[i]! + width <= source.length)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

function onlyRest(i: number, j: number): Link[] {
  return [...range(0, i).map((at) => alone([at], [])), ...range(0, j).map((at) => alone([], [at]))]
}

/** Items before and behind an item that might be taken for it. */
const NEAR = 8

/** The link of target item i - 1 and source item j - 1; a swapped one is worth less. */
function toPair(table: Table, i: number, j: number): Link {
  const score = pairScore(table, i, j)
  let other = score - MOST_MARGIN
  for (let at = Math.max(1, i - NEAR); at <= Math.min(table.target.length, i + NEAR); at++)
    if (at !== i) other = Math.max(other, pairScore(table, at, j))
  for (let at = Math.max(1, j - NEAR); at <= Math.min(table.source.length, j + NEAR); at++)
    if (at !== j) other = Math.max(other, pairScore(table, i, at))
  const margin = Math.max(score - other, -MOST_MARGIN)
  return { target: [i - 1], source: [j - 1], score, margin }
}
