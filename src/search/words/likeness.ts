/** How much alike two words of spaced scripts are. */
import { distance, tolerance } from './distance.ts'
import { HEBREW_PARTICLES } from './variants.ts'

/** 1 the same word, less for its beginning. */
export function startLikeness(term: string, word: string): number {
  if (term === word) return 1
  if (term.length < 2 || !word.startsWith(term)) return 0
  return term.length >= 4 ? 0.95 : 0.85
}

/** 1 the same word, less for its beginning, its end, another form of it, or a typing error. */
export function likeness(term: string, word: string): number {
  const begun = startLikeness(term, word)
  if (begun > 0) return begun
  const ended = endLikeness(term, word)
  if (ended > 0) return ended
  const shared = sharedPrefix(term, word)
  const longer = Math.max(term.length, word.length)
  const whole = shared === Math.min(term.length, word.length)
  if (shared >= 5 && (longer - shared <= 4 || shared >= 0.6 * longer)) return 0.8
  if (shared >= 4 && whole && longer - shared <= 4) return 0.8
  const limit = Math.min(tolerance(term), tolerance(word))
  if (limit === 0) return 0
  if (distance(term, word, limit) <= limit) return 0.7
  const head = word.slice(0, term.length)
  return word.length > term.length && distance(term, head, 1) <= 1 && term.length >= 5 ? 0.6 : 0
}

/**
 * The same word behind something written onto it: a particle of Hebrew, or the first part of a compound
 * (`Auftrag` in `Fertigungsauftrag`), which alone does not count as found.
 */
function endLikeness(term: string, word: string): number {
  const [short, long] = term.length < word.length ? [term, word] : [word, term]
  if (short.length < 3 || !long.endsWith(short)) return 0
  const head = long.slice(0, -short.length)
  if (HEBREW_PARTICLES.test(head)) return 0.9
  return short === term && term.length >= 5 && head.length >= 3 ? 0.55 : 0
}

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
