/** Words of a query that nothing found holds: how they may have been meant, and what to say of them. */
import { fold } from './fold.ts'
import type { Index } from './index-interface.ts'
import type { Query, Term } from './query.ts'
import { wordsLike } from './relax.ts'
import type { Shortlist } from './shortlist.ts'
import { FOUND } from './weights.ts'

/** A word held less than this may be mistyped. */
const AS_WRITTEN = 0.79
/** Spellings tried for one. */
const MOST = 2

/** The query with a mistyped word as the docset spells it; none where all words are there. */
export async function respelled(
  query: Query,
  shortlist: Shortlist,
  index: Index,
): Promise<string[]> {
  const { held } = shortlist
  const mistyped = query.terms.filter(
    (term, at) =>
      !term.unspaced && term.weight > 0 && term.text.length > 3 && held[at]! < AS_WRITTEN,
  )
  if (mistyped.length === 0) return []
  const vocabulary = await index.vocabulary()
  return mistyped.flatMap(({ text }) =>
    vocabulary.includes(text)
      ? []
      : wordsLike(text, vocabulary, MOST).map((word) => replaceWord(query.text, text, word)),
  )
}

function replaceWord(text: string, word: string, other: string): string {
  const at = text.indexOf(word)
  return `${text.slice(0, at)}${other}${text.slice(at + word.length)}`
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
