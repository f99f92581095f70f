/** Whether two words stand among the same others: one word may stand for two that mean different things. */
import { counter, type Vocabulary } from './vocabulary.ts'
import { BESIDE } from './words.ts'

/** Words in more sentences than this share tell nothing of them, nor does a word that is there once. */
const TOO_COMMON = 0.2
const LEAST = 2

interface Context {
  weights: Map<number, number>
  length: number
}

/**
 * Makes the function that compares the words of the other language in the sentences of two words.
 *
 * @param stems of the other language
 * @returns 0, nothing in common, to 1; the word both stand for is left out
 */
export function contextsIn(
  stems: Vocabulary,
  sentences: number,
): (a: number[], b: number[], by: string) => number {
  const count = counter(
    stems,
    sentences,
    (word, { length }) =>
      length >= LEAST && length <= sentences * TOO_COMMON && !word.includes(BESIDE),
  )
  const contextOf = (posting: number[], by: number | undefined): Context => {
    const weights = new Map<number, number>()
    for (const [stem, times] of count(posting)) {
      const rarity = Math.log(sentences / stems.postings[stem]!.length)
      if (stem !== by) weights.set(stem, (times / posting.length) * rarity)
    }
    return { weights, length: Math.hypot(...weights.values()) }
  }
  return (a, b, by) => {
    const [own, other] = [a, b].map((posting) => contextOf(posting, stems.ids.get(by)))
    let shared = 0
    for (const [stem, weight] of own!.weights) shared += weight * (other!.weights.get(stem) ?? 0)
    return shared / Math.max(own!.length * other!.length, 1e-9)
  }
}
