/** Terms in sentences, however they are inflected there. */
import { formsOf } from './inflect.ts'
import type { Term } from './concept.ts'

/** A stretch of a text; end exclusive. */
interface Stretch {
  start: number
  end: number
}

/** Where a term stands. */
export type FindTerm = (text: string) => Stretch[]

/**
 * @param language primary language of the text
 * @param isOpen whether a compound that begins with the term holds it
 */
export function createFindTerm(
  { text: term, isExact }: Pick<Term, 'text' | 'isExact'>,
  language: string,
  isOpen = false,
): FindTerm {
  const pattern = new RegExp(formsOf(term, language, isOpen), isExact ? 'gu' : 'giu')
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }))
}

/** What a term is found by at once, so that few sentences are looked at closely: how its first word begins. */
const PREFIX = 3

/** An index of terms by how they begin. */
export class TermIndex<Entry> {
  #byPrefix = new Map<string, Set<Entry>>()
  #unspaced: { text: string; entry: Entry }[] = []

  add(term: string, entry: Entry): void {
    const text = term.toLowerCase()
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)) {
      this.#unspaced.push({ text: text.slice(0, 2), entry })
      return
    }
    const prefix = text.slice(0, PREFIX)
    this.#byPrefix.set(prefix, (this.#byPrefix.get(prefix) ?? new Set()).add(entry))
  }

  /** Entries whose term may stand in a text, in no order. */
  candidates(text: string): Set<Entry> {
    const found = new Set<Entry>()
    const lower = text.toLowerCase()
    if (this.#byPrefix.size > 0) {
      for (const { index } of lower.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}.]/gu)) {
        for (let length = 1; length <= PREFIX; length++) {
          const entries = this.#byPrefix.get(lower.slice(index, index + length))
          if (entries) for (const entry of entries) found.add(entry)
        }
      }
    }
    for (const { text: start, entry } of this.#unspaced) if (lower.includes(start)) found.add(entry)
    return found
  }
}
