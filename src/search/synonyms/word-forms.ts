/** Forms of one word, and words that make one name. */
import { BESIDE } from './words.ts'

/** Crude: it only has to bring forms of one word together. */
export function stemOf(term: string): string {
  return /^[a-z'\u0001-]+$/.test(term)
    ? term.replace(/(?<=[a-z]{3})(?:ings|ing|ed|es|s|e)$/, '')
    : term
}

/** Two words that make a name are another way to say it where one of them is the same (_meeting features_). */
export function areComparable(a: string, b: string): boolean {
  const [first, ...rest] = a.split(BESIDE)
  const [other, ...others] = b.split(BESIDE)
  if (rest.length !== others.length) return false
  return rest.length === 0 || (first === other) !== (rest[0] === others[0])
}

/** One is the other with something added, another form of it, or goes on where it ends. */
export function areParts(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a) || stemOf(a) === stemOf(b)) return true
  return continues(a, b) || continues(b, a)
}

function continues(a: string, b: string): boolean {
  for (let length = 2; length < Math.min(a.length, b.length); length++)
    if (a.endsWith(b.slice(0, length))) return true
  return false
}
