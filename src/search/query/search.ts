/**
 * The plan of a search: the whole query first, then all its terms, then any of them, spelled as the
 * docset spells them. Pagefind finds the records, `rank.ts` orders them.
 */
import { ENGLISH_WORDS } from '../words/function-words.ts'
import { groupAnswers, type AnswerGroup } from './group-answers.ts'
import type { Candidate, Filters, Index } from './index-interface.ts'
import { type Query, parseQuery, phraseWords, termWords } from './query.ts'
import type { Side } from '../../sxs/document.ts'
import { findTitles } from './find-titles.ts'
import { doubtfulTerms, missingWords, tellingTerms } from './missing-words.ts'
import { MOST_TITLES, type Lexicon } from './lexicon.ts'
import { Shortlist } from './shortlist.ts'

export interface Answers {
  query: Query
  /** By language, best first; the language asked for first unless only the other answers fully. */
  groups: AnswerGroup[]
  /** Words of the query, as they were written, that stand nowhere in what was found. */
  missing: string[]
  /** Places that hold every word. */
  found: number
}

/**
 * Records looked at in one step, of one document and among several: each costs a request, of which
 * browsers make six at a time where a server speaks HTTP/1.
 */
const [WINDOW_IN_ONE, WINDOW] = [6, 12]
/** Records looked at until one holds the whole query. */
const HORIZON = 36
/** Enough to choose from without a further step: as many as one step brings within one document. */
const enoughFor = ({ documents }: Lexicon): number => (documents > 1 ? 8 : WINDOW_IN_ONE)
/** Records looked at for a query in other words. */
const VARIANT_WINDOW = 4
/** What holds this much of a query holds its words themselves, not only like ones or parts of them. */
const HELD = 0.84
/** Index words of one request: more narrow nothing and may each cost a file of the index. */
const MAX_WORDS = 12

/**
 * @param input as typed or pasted
 * @param first the language whose answers come first
 * @param joining function words of both languages
 * @param isWide many places are looked at, not just the likely ones
 */
export async function search(
  input: string,
  index: Index,
  first: Side,
  filters: Filters = {},
  joining = ENGLISH_WORDS,
  isWide = false,
): Promise<Answers> {
  const lexicon = await index.lexicon()
  const parse = (text: string): Query => parseQuery(text, joining, lexicon.common)
  const query = parse(input)
  if (query.terms.length === 0) return { query, groups: [], missing: [], found: 0 }
  const telling = tellingTerms(query)
  const shortlist = new Shortlist(lexicon)
  const ask: Ask = { index, filters, lexicon, shortlist, isWide }
  const found = await addQuery(query, ask)
  await addOtherWords(query, parse, ask)
  const loose = await inWords(query, parse, ask)
  if (shortlist.count(({ complete }) => complete) < enoughFor(lexicon)) {
    const words = loose.terms.filter((term) => term.weight > 0).flatMap((term) => termWords(term))
    const candidates = await index.find([...new Set(words)].slice(0, MAX_WORDS), filters)
    await shortlist.add(candidates, WINDOW)
  }
  const doubtful = doubtfulTerms(query, shortlist)
  if (doubtful.length > 0) {
    const { respelled } = await import('./respell.ts')
    for (const text of await respelled(query, doubtful, index)) await addVariant(parse(text), ask)
  }
  if (shortlist.count(({ cover }) => cover >= HELD) === 0) {
    const { relax } = await import('./relax.ts')
    await shortlist.add(await relax(loose, index, filters), WINDOW)
    shortlist.judgeAnew()
  }
  const groups = groupAnswers(shortlist.answers, first, lexicon.documents > 1)
  return { query, groups, missing: missingWords(input, query, telling, shortlist), found }
}

/** What one search works with. */
interface Ask {
  index: Index
  filters: Filters
  lexicon: Lexicon
  shortlist: Shortlist
  isWide: boolean
}

/** @returns how many places hold every word */
async function addQuery(
  query: Query,
  { index, filters, lexicon, shortlist, isWide }: Ask,
): Promise<number> {
  shortlist.ask(query)
  if (lexicon.documents > 1)
    await shortlist.add(await findTitles(query, index, filters), MOST_TITLES)
  const whole = await index.find(phraseWords(query), filters)
  const likely = lexicon.documents > 1 ? WINDOW : WINDOW_IN_ONE
  await addWhole(shortlist, whole, isWide ? HORIZON : likely)
  return whole.length
}

/** Other words may name a document; within one they add little to what is found already. */
async function addOtherWords(
  { text }: Query,
  parse: (text: string) => Query,
  ask: Ask,
): Promise<void> {
  const { index, lexicon, shortlist } = ask
  if (lexicon.documents <= 1 && shortlist.count(({ complete }) => complete) >= enoughFor(lexicon))
    return
  const [{ variantsOf }, synonyms] = await Promise.all([
    import('./variants-of-query.ts'),
    index.synonyms(),
  ])
  for (const other of variantsOf(text, synonyms)) await addVariant(parse(other), ask)
}

/** The query in words that nothing sets apart, where few places hold it as it stands. */
async function inWords(
  query: Query,
  parse: (text: string) => Query,
  { index, filters, lexicon, shortlist }: Ask,
): Promise<Query> {
  if (shortlist.count(({ complete }) => complete) >= enoughFor(lexicon)) return query
  if (!query.terms.some(({ unspaced }) => unspaced)) return query
  const { wordsApart } = await import('./words-apart.ts')
  const text = wordsApart(query)
  if (text === undefined) return query
  const apart = parse(text)
  shortlist.ask(apart)
  if (lexicon.documents > 1)
    await shortlist.add(await findTitles(apart, index, filters), MOST_TITLES)
  return apart
}

async function addVariant(query: Query, { index, filters, lexicon, shortlist }: Ask) {
  shortlist.ask(query)
  if (lexicon.documents > 1)
    await shortlist.add(await findTitles(query, index, filters), VARIANT_WINDOW)
  if (shortlist.count(({ complete }) => complete) >= enoughFor(lexicon)) return
  await shortlist.add(await index.find(phraseWords(query), filters), VARIANT_WINDOW)
}

/** Looks at more and more of the candidates until one holds the whole query. */
async function addWhole(
  shortlist: Shortlist,
  candidates: Candidate[],
  first: number,
): Promise<void> {
  for (let at = 0, window = first; at < Math.min(candidates.length, HORIZON); window *= 2) {
    await shortlist.add(candidates.slice(at), window)
    if (shortlist.count(({ phrase }) => phrase) > 0) return
    at += window
  }
}
