/** What a glossary holds: concepts, each with its terms in several languages. */

export type TermStatus = 'preferred' | 'admitted' | 'forbidden'

export interface Term {
  text: string
  /** Locale or language, BCP 47, as the glossary writes it. */
  locale: string
  status: TermStatus
  /** Letter case is part of the term. */
  isExact: boolean
  note?: string
}

/** One thing and everything it is called. */
export interface Concept {
  id: string
  note?: string
  terms: Term[]
}

/**
 * The terms of a concept in a language, whatever the region.
 *
 * @param language primary language, e.g. `de`
 */
export function termsIn({ terms }: Concept, language: string): Term[] {
  return terms.filter(({ locale }) => new Intl.Locale(locale).language === language)
}
