/** A translation memory that finds what is like a sentence. */
import { distance } from 'fastest-levenshtein'
import { fold } from '../../search/words/fold.ts'
import { pairs, pieces } from '../../search/words/terms.ts'
import type { Entry } from './read-tmx.ts'

/** An entry and how like it is, from 0 to 100; 100 is the same text. */
export interface Match {
  entry: Entry
  likeness: number
}

/** Least likeness that helps a translator. */
const LEAST = 75
/** Rarest words of a sentence that are looked up, and the entries that are then compared letter by letter. */
const WORDS = 6
const COMPARED = 12
/** A word of more entries than this says nothing. */
const COMMON = 4000

interface Stored {
  entry: Entry
  text: string
}

export class Memory {
  #exact = new Map<string, Stored>()
  #byWord = new Map<string, Stored[]>()

  get size(): number {
    return this.#exact.size
  }

  /** The latest of several translations of one text is kept. */
  add(entry: Entry): void {
    const text = normalize(entry.source)
    if (text === '') return
    const known = this.#exact.get(text)
    if (known) {
      known.entry = entry
      return
    }
    const stored = { entry, text }
    this.#exact.set(text, stored)
    for (const word of wordsOf(text)) {
      const list = this.#byWord.get(word)
      if (list) list.push(stored)
      else this.#byWord.set(word, [stored])
    }
  }

  /**
   * What is most like a source half, the best first.
   *
   * @param most how many
   */
  find(source: string, most = 1): Match[] {
    const text = normalize(source)
    const same = this.#exact.get(text)
    if (same && most === 1) return [{ entry: same.entry, likeness: 100 }]
    const matches = this.#candidates(text).flatMap(({ entry, text: other }): Match[] => {
      const likeness = likenessOf(text, other)
      return likeness >= LEAST ? [{ entry, likeness }] : []
    })
    return matches.sort((a, b) => b.likeness - a.likeness).slice(0, most)
  }

  /** Entries that share the rarest words, most of them first; of a length that can be like. */
  #candidates(text: string): Stored[] {
    const rare = [...wordsOf(text)]
      .map((word) => this.#byWord.get(word) ?? [])
      .filter(({ length }) => length <= COMMON)
      .sort((a, b) => a.length - b.length)
    const counts = new Map<Stored, number>()
    for (const list of rare.slice(0, WORDS)) {
      for (const stored of list) {
        if (canBeLike(text, stored.text)) counts.set(stored, (counts.get(stored) ?? 0) + 1)
      }
    }
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, COMPARED)
      .map(([stored]) => stored)
  }
}

/** White space and case make no other sentence to a translator; markup does. */
function normalize(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function canBeLike(a: string, b: string): boolean {
  return 100 * Math.min(a.length, b.length) >= LEAST * Math.max(a.length, b.length)
}

function likenessOf(a: string, b: string): number {
  if (a === b) return 100
  if (!canBeLike(a, b)) return 0
  const likeness = 1 - distance(a, b) / Math.max(a.length, b.length)
  return Math.min(99, Math.floor(100 * likeness))
}

/** Words, and neighbours of scripts without spaces. */
function wordsOf(text: string): Set<string> {
  return new Set(
    pieces(fold(text).text).flatMap((piece) => (piece.unspaced ? pairs(piece.text) : [piece.text])),
  )
}
