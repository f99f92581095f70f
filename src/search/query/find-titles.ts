/** Documents by their titles: all that hold every word of a query, then those that hold most of it. */
import { MOST_TITLES, TITLE_MARK } from './lexicon.ts'
import type { Candidate, Filters, Index } from './index-interface.ts'
import { termWords, type Query } from './query.ts'

/** Titles are short: two pairs of neighbours tell a word well enough. */
const PAIRS = 2
/** A word that more documents have in their title says too little alone. */
const TOO_MANY = 400

/** @returns at most `limit` documents' first records, the likeliest first */
export async function findTitles(
  query: Query,
  index: Index,
  filters: Filters,
  limit = MOST_TITLES,
): Promise<Candidate[]> {
  const terms = query.terms.filter(({ weight }) => weight > 0)
  const wordsOf = (term: Query['terms'][0]) =>
    termWords(term, PAIRS).map((word) => TITLE_MARK + word)
  const whole = await index.find([...new Set(terms.flatMap(wordsOf))].slice(0, 12), filters)
  if (whole.length >= limit || terms.length < 2) return whole.slice(0, limit)
  const sums = new Map<string, { candidate: Candidate; sum: number }>()
  const found = await Promise.all(terms.map((term) => index.find(wordsOf(term), filters)))
  found.forEach((candidates, at) => {
    if (candidates.length > TOO_MANY) return
    const rarity = terms[at]!.weight / Math.log2(2 + candidates.length)
    for (const candidate of candidates) {
      const entry = sums.get(candidate.id) ?? { candidate, sum: 0 }
      entry.sum += rarity
      sums.set(candidate.id, entry)
    }
  })
  const some = [...sums.values()]
    .sort((a, b) => b.sum - a.sum || b.candidate.score - a.candidate.score)
    .map(({ candidate }) => candidate)
  return [...whole, ...some.filter(({ id }) => whole.every((one) => one.id !== id))].slice(0, limit)
}
