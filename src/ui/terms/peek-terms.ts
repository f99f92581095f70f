/** The terms of an opened sentence: a button for each, which opens its entry. Nothing opens by hovering. */
import { termsIn, type Concept, type Term } from '../../l10n/terms/concept.ts'
import { createFindTerm } from '../../l10n/terms/find-terms.ts'
import type { OpenedWords } from '../../site/strings/index.ts'
import { button, make } from '../shared/dom.ts'
import { loadTerms } from './load-terms.ts'

/** A sentence in one language. */
export interface Spoken {
  text: string
  /** Primary language. */
  language: string
}

/**
 * @param halves the sentence in both languages
 * @returns nothing where the sentence has no term
 */
export async function createTerms(
  address: string,
  halves: readonly Spoken[],
  words: OpenedWords,
): Promise<HTMLElement | undefined> {
  const found = conceptsIn(await loadTerms(address), halves)
  if (found.length === 0) return undefined
  const entry = make('span', { className: 'peek-entry', role: 'status' })
  let opened = ''
  const buttons = found.map(({ concept, term }) =>
    button(
      term.text,
      (pressed) => {
        opened = opened === concept.id ? '' : concept.id
        for (const each of buttons) each.ariaExpanded = String(each === pressed && opened !== '')
        entry.replaceChildren(...(opened ? entryOf(concept, words) : []))
      },
      { ariaExpanded: 'false', lang: term.locale },
    ),
  )
  return make('span', { className: 'peek-terms' }, `${words['peek.terms']}: `, ...buttons, entry)
}

/** Concepts that either half speaks of, by the term it has. */
function conceptsIn(
  concepts: readonly Concept[],
  halves: readonly Spoken[],
): { concept: Concept; term: Term }[] {
  return concepts.flatMap((concept) => {
    for (const { text, language } of halves) {
      const term = termsIn(concept, language).find(
        (each) => createFindTerm(each, language)(text).length > 0,
      )
      if (term) return [{ concept, term }]
    }
    return []
  })
}

function entryOf({ terms, note }: Concept, words: OpenedWords): HTMLElement[] {
  const lines = terms.map((term) => {
    const name = make(term.status === 'forbidden' ? 's' : 'b', { lang: term.locale }, term.text)
    const about = [words[`peek.${term.status}`], term.note].filter(Boolean).join('. ')
    return make('span', { className: 'peek-term' }, name, ` ${about}`)
  })
  return note ? [...lines, make('span', { className: 'peek-term' }, note)] : lines
}
