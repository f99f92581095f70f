/** What the parts of a docset teach, together: pairs of words that may be trusted. */
import type { MinedPair } from './mine-synonyms.ts'
import { differing, stemOf } from './word-forms.ts'
import { BESIDE, written } from './words.ts'

/** What all parts together must say of a pair. */
export const LEAST_WORTH = 180
/** Of 100 pairs that pass so many are right: measured with `tests/search/synonyms/labels.ts`. */
export const RIGHT_OF_100 = 93

/**
 * @param parts what each part of a docset teaches, in any order
 * @returns the surest first, forms of two words once, words as they are written
 */
export function joinSynonyms(parts: readonly (readonly MinedPair[])[]): MinedPair[] {
  const joined = new Map<string, { surest: MinedPair; worth: number }>()
  for (const pair of parts.flatMap(surestForms)) {
    const key = keyOf(pair)
    const known = joined.get(key) ?? { surest: pair, worth: 0 }
    const surest = isSurer(pair, known.surest) ? pair : known.surest
    joined.set(key, { surest, worth: known.worth + pair.worth })
  }
  const all = [...joined.values()].map(({ surest, worth }) => ({ ...surest, worth }))
  const isShown = shownBy(all)
  return all
    .filter((pair) => pair.worth >= LEAST_WORTH && isShown(pair))
    .sort((a, b) => (isSurer(a, b) ? -1 : 1))
    .map(({ side, words: [a, b], by, worth }) => ({
      ...{ side, by: written(by), worth },
      words: [written(a), written(b)],
    }))
}

/** Of equally sure ones the order of their letters decides. */
function isSurer(a: MinedPair, b: MinedPair): boolean {
  const name = ({ words, by }: MinedPair): string => [...words, by].join('\n')
  return a.worth === b.worth ? name(a) < name(b) : a.worth > b.worth
}

function keyOf({ side, words }: Pick<MinedPair, 'side' | 'words'>): string {
  const stems = words.map((word) => word.split(BESIDE).map(stemOf).join(BESIDE))
  return [side, ...stems.sort()].join('\n')
}

/** Of pairs that are forms of two words the surest. */
function surestForms(pairs: readonly MinedPair[]): MinedPair[] {
  const surest = new Map<string, MinedPair>()
  for (const pair of pairs) {
    const known = surest.get(keyOf(pair))
    if (!known || isSurer(pair, known)) surest.set(keyOf(pair), pair)
  }
  return [...surest.values()]
}

/**
 * Two names of two words need another pair that parts the same way (audio and voice in _audio call_ and in
 * _audio stream_): _poor call_ and _poor quality_ are names of one thing, and call and quality are not.
 */
function shownBy(all: readonly MinedPair[]): (pair: MinedPair) => boolean {
  const wayOf = ({ side, words: [a, b] }: MinedPair) => keyOf({ side, words: differing(a, b) })
  const ways = Map.groupBy(all, wayOf)
  return (pair) => !pair.words[0].includes(BESIDE) || ways.get(wayOf(pair))!.length > 1
}
