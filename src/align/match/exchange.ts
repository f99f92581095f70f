/** Twins: items that have each other's counterpart, because they are so alike that order alone paired them. */
import type { Yardstick } from './comparison.ts'
import type { Item } from './items.ts'
import type { Link } from './link.ts'
import { scoreItems } from './score-items.ts'

/**
 * `gain`: by how much two pairs must be better when they have exchanged their sources;
 * `sure`: a pair that is better than every other near it by more is let be.
 */
const EXCHANGE = { gain: 1.5, sure: 0.5 }
/** Links between two pairs that may exchange their sources. */
const FARTHEST = 40
/** Times that all are looked through: three that moved in a circle take two. */
const ROUNDS = 3

/** Lets pairs exchange their sources where both do better so. Changes `links`. */
export function exchangeTwins(
  links: Link[],
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
): void {
  const open = links.flatMap((link, at) => (mayExchange(link, target) ? [at] : []))
  for (let round = 0; round < ROUNDS; round++) {
    let isChanged = false
    for (let x = 0; x < open.length; x++) {
      const best = findPartner(links, open, x, target, source, yardstick)
      if (best === undefined) continue
      swapSources(links, open[x]!, best, target, source, yardstick)
      isChanged = true
    }
    if (!isChanged) return
  }
}

function mayExchange({ target, source, margin }: Link, items: readonly Item[]): boolean {
  return (
    target.length === 1 &&
    source.length === 1 &&
    items[target[0]!]!.isText &&
    margin < EXCHANGE.sure
  )
}

function findPartner(
  links: readonly Link[],
  open: readonly number[],
  x: number,
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
): number | undefined {
  const one = links[open[x]!]!
  const a = target[one.target[0]!]!
  const b = source[one.source[0]!]!
  let most = 0
  let best: number | undefined
  for (let y = x + 1; y < open.length && open[y]! - open[x]! <= FARTHEST; y++) {
    const other = links[open[y]!]!
    const c = target[other.target[0]!]!
    const d = source[other.source[0]!]!
    if (a.class !== c.class) continue
    const crossed = scoreItems(a, d, yardstick) + scoreItems(c, b, yardstick)
    const straight = scoreItems(a, b, yardstick) + scoreItems(c, d, yardstick)
    const gain = crossed - straight - EXCHANGE.gain
    if (gain > most) {
      most = gain
      best = open[y]!
    }
  }
  return best
}

function swapSources(
  links: Link[],
  x: number,
  y: number,
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
): void {
  const make = (from: Link, to: Link): Link => ({
    target: from.target,
    source: to.source,
    score: scoreItems(target[from.target[0]!]!, source[to.source[0]!]!, yardstick),
    margin: 0,
  })
  ;[links[x], links[y]] = [make(links[x]!, links[y]!), make(links[y]!, links[x]!)]
}
