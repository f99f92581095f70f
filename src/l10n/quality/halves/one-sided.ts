/** Units of which only one half has text: what their neighbours say of them. */
import type { Unit } from '../../exchange/unit.ts'

/**
 * `merged`: a neighbour's other half is as much too long as this text, so that it has both. `beside`: texts
 * of the other language stand unpaired beside it, which may be its counterpart. `lone`: nothing is.
 */
export type OneSided = 'merged' | 'beside' | 'lone'

type Side = 'source' | 'target'

/** Share of a text that its neighbour's other half must have more than its own. */
const MOST = 0.5
/** Share of that half that it must be at least: texts differ in length by as much anyway. */
const LEAST = 0.15
const MARKUP = /\*\*|`|\]\(/
/** Most one-sided units that are passed over. */
const FARTHEST = 40
/** Fewest pairs that say how long a text is in the other language. */
const ENOUGH = 5

/** Units with an empty half, and those whose half holds a neighbour's too, or may (always `merged`). */
export function findOneSided(units: readonly Unit[]): Map<Unit, OneSided> {
  const found = new Map<Unit, OneSided>()
  const filled = units.map(filledSide)
  if (!filled.some((side) => side !== undefined && side !== 'both')) return found
  const growths = growthsOf(units, filled)
  for (const [index, side] of filled.entries()) {
    if (side === undefined || side === 'both') continue
    const unit = units[index]!
    const near = [-1, 1].flatMap((step) => neighbour(index, step) ?? [])
    const host = near.find((other) => growths && holds(units[other]!, unit, side, growths))
    if (host !== undefined) found.set(unit, 'merged').set(units[host]!, 'merged')
    else found.set(unit, isBeside(filled, index, side) ? 'beside' : 'lone')
    // Markup without a counterpart may be that which a neighbour has lost.
    if (MARKUP.test(unit.pair[side])) for (const other of near) found.set(units[other]!, 'merged')
  }
  return found

  /** The next pair of the paragraph with both halves; one-sided units between are passed over. */
  function neighbour(from: number, step: number): number | undefined {
    let at = from
    do {
      if (!isSameParagraph(units[at], units[at + step])) return undefined
      at += step
    } while (filled[at] !== undefined && filled[at] !== 'both' && Math.abs(at - from) < FARTHEST)
    return filled[at] === 'both' ? at : undefined
  }
}

/** Between pairs of a paragraph there is a space, or nothing. */
function isSameParagraph(one: Unit | undefined, other: Unit | undefined): boolean {
  if (!one || !other) return false
  const [first, second] = one.pair.start < other.pair.start ? [one, other] : [other, one]
  return second.pair.start - first.pair.end <= 1
}

function filledSide({ pair }: Unit): Side | 'both' | undefined {
  const [source, target] = [pair.source.trim() !== '', pair.target.trim() !== '']
  if (source && target) return 'both'
  return source ? 'source' : target ? 'target' : undefined
}

/** How much longer a half is than that in the other language: usually, and at least a fifth of all. */
interface Growth {
  usual: number
  high: number
}

type Growths = Record<Side, Growth>

function growthsOf(
  units: readonly Unit[],
  filled: readonly (string | undefined)[],
): Growths | undefined {
  const ratios = units
    .filter((_, index) => filled[index] === 'both')
    .map(({ pair }) => pair.target.length / pair.source.length)
    .sort((a, b) => a - b)
  if (ratios.length < ENOUGH) return undefined
  const at = (share: number) => ratios[Math.floor(share * (ratios.length - 1))]!
  return {
    target: { usual: at(0.5), high: at(0.8) },
    source: { usual: 1 / at(0.5), high: 1 / at(0.2) },
  }
}

/** Whether a pair's half in the other language has what the text on `side` of a one-sided unit says, too. */
function holds(host: Unit, { pair }: Unit, side: Side, growths: Growths): boolean {
  const own = side === 'source' ? 'target' : 'source'
  const { usual, high } = growths[own]
  const rest = host.pair[own].length - high * host.pair[side].length
  return rest >= Math.max(MOST * usual * pair[side].length, LEAST * host.pair[own].length)
}

/** Whether the run of one-sided units around one has any of the other side. */
function isBeside(filled: readonly (string | undefined)[], index: number, side: Side): boolean {
  const other = side === 'source' ? 'target' : 'source'
  for (const step of [-1, 1]) {
    for (let away = 1; away <= FARTHEST; away++) {
      const found = filled[index + step * away]
      if (found === other) return true
      if (found !== side) break
    }
  }
  return false
}
