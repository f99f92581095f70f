/** Units of two documents beside each other: rows as one, then the cells in them. */
import { alignItems } from './align-items.ts'
import type { Yardstick } from './comparison.ts'
import { joinAcross } from './crossing.ts'
import { exchangeTwins } from './exchange.ts'
import type { Featured, Unit } from './features.ts'
import { toItem, toItems, type Item } from './items.ts'
import { alone, type Link } from './link.ts'
import { scoreItems } from './score-items.ts'

/** @returns links between the indexes of units, in target order */
export function alignUnits({ target, source }: Featured, yardstick: Yardstick): Link[] {
  const a = toItems(target, 'target', yardstick)
  const b = toItems(source, 'source', yardstick)
  const links = joinAcross(alignItems(a, b, yardstick), a, b, yardstick)
  exchangeTwins(links, a, b, yardstick)
  return links.flatMap((link) => toUnitLinks(link, a, b, target, source, yardstick))
}

function toUnitLinks(
  link: Link,
  a: readonly Item[],
  b: readonly Item[],
  target: readonly Unit[],
  source: readonly Unit[],
  yardstick: Yardstick,
): Link[] {
  const targets = link.target.flatMap((at) => a[at]!.units)
  const sources = link.source.flatMap((at) => b[at]!.units)
  if (targets.length === 0) return sources.map((at) => alone([], [at]))
  if (sources.length === 0) return targets.map((at) => alone([at], []))
  const isRow = a[link.target[0]!]!.class === 'row' && b[link.source[0]!]!.class === 'row'
  if (!isRow) return [{ ...link, target: targets, source: sources }]
  const cells = targets.map((at) => toItem(target[at]!, at))
  const others = sources.map((at) => toItem(source[at]!, at))
  return alignCells(cells, others, link, yardstick)
}

function alignCells(
  cells: readonly Item[],
  others: readonly Item[],
  row: Link,
  yardstick: Yardstick,
): Link[] {
  const isSame =
    cells.length === others.length &&
    cells.every(
      ({ column, isText }, at) => others[at]!.column === column && others[at]!.isText === isText,
    )
  if (isSame)
    return cells.map((cell, at) => ({
      target: cell.units,
      source: others[at]!.units,
      score: Math.max(scoreItems(cell, others[at]!, yardstick), row.score / 2),
      margin: row.margin,
    }))
  return alignItems(cells, others, yardstick).map((link) => ({
    target: link.target.flatMap((at) => cells[at]!.units),
    source: link.source.flatMap((at) => others[at]!.units),
    score: link.target.length > 0 && link.source.length > 0 ? Math.min(link.score, row.score) : 0,
    margin: Math.min(link.margin, row.margin),
  }))
}
