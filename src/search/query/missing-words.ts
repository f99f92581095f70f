/** Words of a query that nothing found holds: what to say of them. */
import { fold } from '../words/fold.ts'
import type { Query, Term } from './query.ts'
import type { Shortlist } from './shortlist.ts'
import { FOUND } from './weights.ts'

/** A word held less than this may be mistyped. */
const AS_WRITTEN = 0.79

/** Words of spaced scripts that may be mistyped. */
export function doubtfulTerms({ terms }: Query, { held }: Shortlist): Term[] {
  return terms.filter(
    (term, at) =>
      !term.unspaced && term.weight > 0 && term.text.length > 3 && held[at]! < AS_WRITTEN,
  )
}

/** A word that counts less than this tells nothing by being nowhere. */
const TELLING = 0.5

/** The words whose absence is worth telling, by the weights that a query begins with. */
export function tellingTerms({ terms }: Query): Term[] {
  return terms.filter(({ weight }) => weight >= TELLING)
}

/**
 * What to say was not found: terms as they were written, where other terms were.
 *
 * @param input as typed
 * @param telling of the query's terms
 */
export function missingWords(
  input: string,
  query: Query,
  telling: readonly Term[],
  { held }: Shortlist,
): string[] {
  const missing = telling.filter((term) => held[query.terms.indexOf(term)]! < FOUND)
  if (missing.length === telling.length) return []
  const { text, at, to } = fold(input)
  return missing.map((term) => {
    const start = text.indexOf(term.text)
    return start < 0 ? term.text : input.slice(at[start], to[start + term.text.length - 1])
  })
}
