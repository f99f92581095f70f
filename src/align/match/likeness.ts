/** Whether one text is a translation of the other, as a whole. */
import { DOUBT } from '../judge.ts'
import type { Sayings } from '../lexicon/sayings.ts'
import type { AlignedBlock, Unit } from '../types.ts'

/** From this confidence on a pair is sure; from `DOUBT` on it begins to count. */
const SURE = 0.9

/**
 * Above this share of sure units one text is a translation of the other. Of 400 right documents of the
 * reference docset the lowest has 0.86, of 400 mismatched ones one has 0.75 (two sentences without a
 * known word) and the next 0.06; of 144 of two drifting revisions 0.60, beside each other's next 0.47.
 * Near copies of template pages are as like as translations: of 383 documents beside the next in their
 * folder 72 are above it; ids in front matter tell 54 of these. Addresses and numbers that differ would
 * tell 5 more, and refuse 15 of the 144 right ones.
 */
const TRANSLATION = 0.54

/**
 * The same where few lessons were there to learn from: what is not known makes sure of less, right or
 * wrong. In two trees of 13 and 44 short documents, translated freely into 15 languages (76 to 175
 * lessons each), 706 of 708 right ones have 0.35 or more; of those beside the next document's original
 * that have any text the highest has 0.20. Chosen by these two trees.
 */
const TRANSLATION_BY_FEW = 0.34
const FEW_LESSONS = 500
const MANY_LESSONS = 3500

/** Above which share of sure units one text is a translation of the other. @param lessons the lexicon's */
export function leastLikeness(lessons: number): number {
  const share = (lessons - FEW_LESSONS) / (MANY_LESSONS - FEW_LESSONS)
  const known = Math.max(0, Math.min(1, share))
  return TRANSLATION_BY_FEW + known * (TRANSLATION - TRANSLATION_BY_FEW)
}

/**
 * Share of the passages of both sides that stand in sure pairs, 0 to 1; 1 where there are none. What
 * many documents say, or this one many times, counts for as much less.
 */
export function measureLikeness(blocks: readonly AlignedBlock[], repeated: Sayings): number {
  const units = blocks.flatMap((block) => block.units)
  const said = new Map<string, number>()
  const keys = units.map((unit) => {
    const key = keyOf(unit)
    said.set(key, (said.get(key) ?? 0) + 1)
    return key
  })
  let sure = 0
  let all = 0
  units.forEach(({ target, source, confidence }, at) => {
    const times = said.get(keys[at]!)! * (repeated.get(keys[at]!) ?? 1)
    const weight = (Number(target !== undefined) + Number(source !== undefined)) / times
    all += weight
    const certainty = (confidence - DOUBT) / (SURE - DOUBT)
    if (target && source) sure += weight * Math.max(0, Math.min(1, certainty))
  })
  return all === 0 ? 1 : sure / all
}

function keyOf({ target, source }: Unit): string {
  return source ? source.markdown.trim() : `\n${target!.markdown}`
}
