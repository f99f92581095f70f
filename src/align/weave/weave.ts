/**
 * The side-by-side document of an alignment: the target's file with a pair in the place of each of its
 * sentences; what only the source has is put in where it belongs, as pairs with an empty target.
 */
import { placeInsertions, type Insertion } from './insertions.ts'
import { toPairParts } from '../match/pair-parts.ts'
import type { Alignment, Unit } from '../types.ts'
import { WovenText, type Woven } from './woven-text.ts'

/**
 * @param target the target's file as it was aligned
 * @param source the source's
 */
export function weave(alignment: Alignment, target: string, source: string): Woven {
  const woven = new WovenText({ target, source })
  const operations = [
    ...alignment.blocks.flatMap(({ units, target: blocks }) =>
      units.flatMap((unit) =>
        unit.target ? [toReplacement(unit, blocks[0]?.cell !== undefined)] : [],
      ),
    ),
    ...placeInsertions(alignment, target, source),
  ].map((operation, index) => ({ ...operation, index }))
  operations.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  let at = 0
  for (const { start, end, parts } of operations) {
    if (start < at) continue
    woven.add({ side: 'target', start: at, end: start }, ...parts)
    at = end
  }
  woven.add({ side: 'target', start: at, end: target.length })
  return { text: woven.text, map: woven.map }
}

function toReplacement(unit: Unit, isInCell: boolean): Insertion {
  const { start, end } = unit.target!
  return { start, end, parts: toPairParts(unit, isInCell) }
}
