/** Finds the name that a misspelt one was meant to be. */
import { distance } from 'fastest-levenshtein'
import { memoize } from '../../memoize.ts'

/** Misspelt words that one list is looked through for; later ones get no suggestion. */
const MAX_WORDS = 1000

type Suggest = (word: string) => string | undefined

const suggestions = new WeakMap<object, Suggest>()

/**
 * The candidate nearest to a misspelt word: at most a fifth of its letters differ.
 *
 * @param candidates a list that does not change
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const known = suggestions.get(candidates) ?? createSuggest(candidates)
  suggestions.set(candidates, known)
  return known(word)
}

/** `suggest` for many words: candidates that cannot be near are passed over without a comparison. */
export function createSuggest(candidates: Iterable<string>): Suggest {
  let words = 0
  const known = [...candidates].map((name) => {
    const lower = name.toLowerCase()
    return { name, lower, letters: countLetters(lower) }
  })
  return memoize((word: string) => {
    words++
    return words > MAX_WORDS ? undefined : nearest(word.toLowerCase(), known)
  })
}

interface Known {
  name: string
  lower: string
  letters: Uint8Array
}

function nearest(word: string, known: Known[]): string | undefined {
  const letters = countLetters(word)
  let most = Math.max(2, word.length / 5)
  let found: string | undefined
  for (const { name, lower, letters: own } of known) {
    if (Math.abs(lower.length - word.length) > most || leastDistance(letters, own) > most) continue
    const far = distance(word, lower)
    if (far > most || (far === most && found !== undefined)) continue
    found = name
    most = far
  }
  return found
}

/** Letters are told apart by the last bits of their codes: that may hide a difference, never make one. */
const BUCKETS = 64

function countLetters(word: string): Uint8Array {
  const counts = new Uint8Array(BUCKETS)
  for (let index = 0; index < word.length; index++) {
    const bucket = word.charCodeAt(index) % BUCKETS
    counts[bucket] = Math.min(255, counts[bucket]! + 1)
  }
  return counts
}

/** Each edit takes away at most one letter and adds at most one. */
function leastDistance(a: Uint8Array, b: Uint8Array): number {
  let surplus = 0
  let lack = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const difference = a[bucket]! - b[bucket]!
    if (difference > 0) surplus += difference
    else lack -= difference
  }
  return Math.max(surplus, lack)
}
