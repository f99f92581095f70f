/** Forms of one word, and words that make one name. */
import { isUnspaced } from '../words/characters.ts'
import { isHiragana } from '../words/terms.ts'
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
  if (a.includes(b) || b.includes(a)) return true
  const [own, other] = differing(a, b)
  return areForms(own, other) || continues(a, b) || continues(b, a)
}

/** What two words, or names of two words, do not have in common. */
export function differing(a: string, b: string): [a: string, b: string] {
  const [own, others] = [a.split(BESIDE), b.split(BESIDE)]
  const at = own.findIndex((word, index) => word !== others[index])
  return at < 0 ? [a, b] : [own[at]!, others[at]!]
}

/** Letters that two forms of one word begin with, at least: _investigate_, _investigation_. */
const SAME_START = 4
/** Share of the shorter one that this must be. */
const SAME_SHARE = 0.6

/** Forms of one word, which a search takes for one another without being told. */
function areForms(a: string, b: string): boolean {
  const bare = (word: string) =>
    stemOf(word.slice(0, [...word].findLastIndex((char) => !isHiragana(char)) + 1))
  if (bare(a) === bare(b)) return true
  if (isUnspaced(a[0]!)) return false
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared >= SAME_START && shared >= SAME_SHARE * Math.min(a.length, b.length)
}
function continues(a: string, b: string): boolean {
  for (let length = 2; length < Math.min(a.length, b.length); length++)
    if (a.endsWith(b.slice(0, length))) return true
  return false
}
