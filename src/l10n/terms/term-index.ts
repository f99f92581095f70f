/**
 * Finds in one walk over a sentence which of many terms may stand in it, however many begin alike: a tree of
 * the letters that every form of a term begins with, word by word.
 */
import { stemsOf, toStemText, type Stem } from './stems.ts'

interface Node<Entry> {
  letters: Map<string, Node<Entry>>
  /** Where the next word goes on, once this one is written out, or has an ending. */
  whole?: Node<Entry>
  inflected?: Node<Entry>
  entries: Entry[]
}

/** Letters that a word may have behind its stem. */
const MAX_ENDING = 6

/** An index of terms of one language. */
export class TermIndex<Entry> {
  readonly #root = createNode<Entry>()
  readonly #language: string
  readonly #isSpaced: boolean

  /** @param language primary language */
  constructor(language: string) {
    this.#language = language
    this.#isSpaced = language !== 'ja' && language !== 'zh'
  }

  add(term: string, entry: Entry): void {
    let node = this.#root
    stemsOf(term, this.#language).forEach((stem, index, all) => {
      for (const letter of stem.text) node = follow(node, letter)
      if (index < all.length - 1) node = nextWord(node, stem)
    })
    if (node.entries.at(-1) !== entry) node.entries.push(entry)
  }

  /** Entries whose term may stand in a text, in no order. */
  candidates(text: string): Set<Entry> {
    const found = new Set<Entry>(this.#root.entries)
    const letters = toStemText(text, this.#language)
    const walk: Walk<Entry> = { letters, found, isSpaced: this.#isSpaced }
    for (let at = 0; at < letters.length; at++)
      if (!this.#isSpaced || isStart(letters, at, this.#language)) visit(this.#root, at, walk)
    return found
  }
}

interface Walk<Entry> {
  letters: readonly string[]
  found: Set<Entry>
  isSpaced: boolean
}

function createNode<Entry>(): Node<Entry> {
  return { letters: new Map(), entries: [] }
}

function follow<Entry>(node: Node<Entry>, letter: string): Node<Entry> {
  let next = node.letters.get(letter)
  if (!next) node.letters.set(letter, (next = createNode()))
  return next
}

function nextWord<Entry>(node: Node<Entry>, { isWhole }: Stem): Node<Entry> {
  return isWhole ? (node.whole ??= createNode()) : (node.inflected ??= createNode())
}

/** Adds the entries of all terms that may begin at a place, or go on there with their next word. */
function visit<Entry>(root: Node<Entry>, start: number, walk: Walk<Entry>): void {
  const { letters, found } = walk
  let at = start
  for (let node: Node<Entry> | undefined = root; node; node = node.letters.get(letters[at++]!)) {
    if (node !== root) for (const entry of node.entries) found.add(entry)
    if (node.whole && isGap(letters[at])) visit(node.whole, wordAfter(letters, at), walk)
    if (node.inflected) {
      const end = endOfWord(letters, at)
      if (end - at <= MAX_ENDING) visit(node.inflected, wordAfter(letters, end), walk)
    }
    if (at >= letters.length) break
  }
}

const GAP = /^[\s-]$/
const LETTER = /^[\p{L}\p{N}]$/u

function isGap(letter: string | undefined): boolean {
  return letter !== undefined && GAP.test(letter)
}

function endOfWord(letters: readonly string[], from: number): number {
  let at = from
  while (at < letters.length && at - from <= MAX_ENDING && !isGap(letters[at])) at++
  return at
}

function wordAfter(letters: readonly string[], from: number): number {
  let at = from
  while (isGap(letters[at])) at++
  return at
}

/** Particles that Arabic writes onto the word. */
const MAX_PARTICLES = 4

/** Whether a term may begin at a place: not within a word. */
function isStart(letters: readonly string[], at: number, language: string): boolean {
  if (isGap(letters[at])) return false
  const before = letters[at - 1]
  if (before === undefined || !LETTER.test(before)) return true
  if (language !== 'ar') return false
  const word = letters.slice(Math.max(0, at - MAX_PARTICLES), at)
  const start = word.findLastIndex((letter) => !LETTER.test(letter))
  return start >= 0 || at <= MAX_PARTICLES
}
