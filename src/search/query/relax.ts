/** Looks for any of a query's terms, spelled as the docset spells them, where nothing holds all of them. */
import { fold } from '../words/fold.ts'
import type { Candidate, Filters, Index } from './index-interface.ts'
import { wordsLike } from './respell.ts'
import { type Query, type Term, spread, termWords } from './query.ts'
import { encode, numberedParts, pairs } from '../words/terms.ts'

type Find = (words: string[]) => Promise<Candidate[]>

/** Weight of a term that the docset does not have in any spelling. */
const UNKNOWN = 0.25
/** Words of the docset tried for one that it does not hold. */
const MAX_SPELLINGS = 4

/**
 * Records that hold some of the terms, those with more and rarer ones first. The terms' weights become
 * those of their rarity.
 */
export async function relax(query: Query, index: Index, filters: Filters): Promise<Candidate[]> {
  const find: Find = (words) => index.find(words, filters)
  const sums = new Map<string, { candidate: Candidate; sum: number }>()
  const terms = query.terms.filter((term) => term.weight > 0)
  await Promise.all(
    terms.map(async (term) => {
      const hits = new Map<string, Candidate>()
      for (const words of await spellings(term, find, index)) {
        for (const candidate of await find(words)) hits.set(candidate.id, candidate)
      }
      const rarity = hits.size === 0 ? UNKNOWN : 1 / Math.log2(2 + hits.size)
      term.weight = rarity * (1 + Math.log2(1 + [...term.text].length) / 4)
      for (const [id, candidate] of hits) {
        const entry = sums.get(id) ?? { candidate, sum: 0 }
        entry.sum += term.weight
        sums.set(id, entry)
      }
    }),
  )
  return [...sums.values()]
    .sort((a, b) => b.sum - a.sum || b.candidate.score - a.candidate.score)
    .map((entry) => entry.candidate)
}

/** Index words for each way the docset may spell a term. */
async function spellings(term: Term, find: Find, index: Index): Promise<string[][]> {
  if (term.unspaced) {
    const neighbours = pairs(term.text)
    if (neighbours.length <= 1) return [termWords(term)]
    const whole = termWords(term)
    if (await isHeldByFirst(await find(whole), term)) return [whole]
    return spread(neighbours, 8).map((pair) => [encode(pair)])
  }
  const vocabulary = await index.vocabulary()
  if (vocabulary.some((word) => word.startsWith(term.text))) return [[encode(term.text)]]
  const apart = numberedParts({ ...term, start: 0 }).map(({ text }) => encode(text))
  const alike = wordsLike(term.text, vocabulary, MAX_SPELLINGS).map((word) => [encode(word)])
  return apart.length > 0 ? [apart, ...alike] : alike
}

/** Whether a term is really there: for a word that it does not have, Pagefind takes one that begins alike. */
async function isHeldByFirst(candidates: Candidate[], term: Term): Promise<boolean> {
  const records = await Promise.all(candidates.slice(0, 4).map((candidate) => candidate.load()))
  return records.some(({ titles, sentences }) =>
    [...titles, ...sentences].some(({ target, source }) =>
      [target, source].some((text) => fold(text).text.includes(term.text)),
    ),
  )
}
