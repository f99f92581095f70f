/** Terms in sentences, however they are inflected there. */
import { formsOf } from './inflect.ts'
import type { Term } from './concept.ts'

/** A stretch of a text; end exclusive. */
export interface Stretch {
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
