/** Whether one text is a translation of the other, as a whole. */
import type { AlignedBlock } from './types.ts'

/** A pair above this is sure. */
const SURE = 0.9

/**
 * From this share of sure sentences on, one text is a translation of the other.
 */
export const TRANSLATION = 0.5

/** Share of the characters of both sides that stand in sure pairs, 0 to 1; 1 where there are none. */
export function measureLikeness(blocks: readonly AlignedBlock[]): number {
  let sure = 0
  let all = 0
  for (const { units } of blocks)
    for (const { target, source, confidence } of units) {
      const sides = Number(target !== undefined) + Number(source !== undefined)
      all += sides
      if (sides === 2 && confidence > SURE) sure += sides
    }
  return all === 0 ? 1 : sure / all
}
