/**
 * The plan of a search: the whole query first, then all its terms, then any of them, spelled as the
 * docset spells them. Pagefind finds the records, `rank.ts` orders them.
 */
import { fold } from './fold.ts'
import { ENGLISH_WORDS } from './function-words.ts'
import { likeness } from './match.ts'
import { type Query, type Term, parseQuery, phraseWords, spread, termWords } from './query.ts'
import type { Side } from '../../sxs/document.ts'
import { type Answer, rank } from './rank.ts'
import type { SearchRecord } from './record.ts'
import { encode, pairs } from './terms.ts'

export interface Candidate {
  id: string
  score: number
  load(): Promise<SearchRecord>
}

/** Keeps to one document, to one kind of record. */
export interface Filters {
  document?: string
  kind?: SearchRecord['kind']
}

/** What a search needs from the index. */
export interface Index {
  /** It holds only the pages kept on this device. */
  isKept?: boolean
  /** Records that hold every one of the index words, best first. */
  find(words: string[], filters: Filters): Promise<Candidate[]>
  /** Every word of spaced scripts in the docset, folded. */
  vocabulary(): Promise<string[]>
}

export interface Answers {
  query: Query
  /** By language, best first; the language asked for first unless only the other answers fully. */
  groups: { side: Side; answers: Answer[] }[]
}

type Find = (words: string[]) => Promise<Candidate[]>

const SIDES = ['target', 'source'] as const

/** Records looked at in one step; each costs a request. */
const WINDOW = 12
/** Records looked at until one holds the whole query. */
const HORIZON = 84
/** Enough to choose from without a further step. */
const ENOUGH = 8
/** Where one language holds this much more of the query than the other, the other's answers are chance. */
const CLEAR = 0.25
/** What holds this much of a query holds its words themselves, not only like ones or parts of them. */
const HELD = 0.84
/** Weight of a term that the docset does not have in any spelling. */
const UNKNOWN = 0.25
/** Words of the docset tried for one that it does not hold. */
const MAX_SPELLINGS = 4

/**
 * @param input as typed or pasted
 * @param first the language whose answers come first
 * @param joining function words of both languages
 */
export async function search(
  input: string,
  index: Index,
  first: Side,
  filters: Filters = {},
  joining = ENGLISH_WORDS,
): Promise<Answers> {
  const query = parseQuery(input, joining)
  const find: Find = (words) => index.find(words, filters)
  const found = new Map<string, SearchRecord>()
  const look = async (candidates: Candidate[], window = WINDOW): Promise<void> => {
    const fresh = candidates.filter((candidate) => !found.has(candidate.id)).slice(0, window)
    const records = await Promise.all(fresh.map((candidate) => candidate.load()))
    fresh.forEach((candidate, i) => found.set(candidate.id, records[i]!))
  }
  let judge = remembering(query)
  const count = (quality: 'phrase' | 'complete'): number => {
    const good = (record: SearchRecord): boolean =>
      SIDES.some((side) => judge(record, side)?.[quality])
    return [...found.values()].filter(good).length
  }
  if (query.terms.length === 0) return { query, groups: [] }
  const whole = await find(phraseWords(query))
  for (let at = 0, window = WINDOW; at < Math.min(whole.length, HORIZON); window *= 2) {
    await look(whole.slice(at), window)
    if (count('phrase') > 0) break
    at += window
  }
  if (count('complete') < ENOUGH) {
    const words = query.terms.filter((term) => term.weight > 0).flatMap(termWords)
    await look(await find([...new Set(words)].slice(0, 12)))
  }
  const isHeld = [...found.values()].some((record) =>
    SIDES.some((side) => (judge(record, side)?.cover ?? 0) >= HELD),
  )
  if (!isHeld) {
    await look(await relaxed(query, find, index))
    judge = remembering(query)
  }
  return { query, groups: group(judge, [...found.values()], first) }
}

type Judge = (record: SearchRecord, side: Side) => Answer | undefined

/** Ranks each record once, with the weights that the query has now. */
function remembering(query: Query): Judge {
  const known = {
    source: new Map<SearchRecord, Answer | undefined>(),
    target: new Map<SearchRecord, Answer | undefined>(),
  }
  return (record, side) => {
    const answers = known[side]
    if (!answers.has(record)) answers.set(record, rank(query, record, side))
    return answers.get(record)
  }
}

/** Records that hold some of the terms, those with more and rarer ones first. */
async function relaxed(query: Query, find: Find, index: Index): Promise<Candidate[]> {
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
  return vocabulary
    .map((word) => ({ word, value: likeness(term.text, word) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MAX_SPELLINGS)
    .map(({ word }) => [encode(word)])
}

/** Whether a term is really there: for a word that it does not have, Pagefind takes one that begins alike. */
async function isHeldByFirst(candidates: Candidate[], term: Term): Promise<boolean> {
  const records = await Promise.all(candidates.slice(0, 4).map((candidate) => candidate.load()))
  return records.some(({ titles, sentences }) =>
    [...titles, ...sentences].some((text) =>
      SIDES.some((side) => fold(text[side]).text.includes(term.text)),
    ),
  )
}

function group(judge: Judge, records: SearchRecord[], first: Side): Answers['groups'] {
  const other: Side = first === 'target' ? 'source' : 'target'
  const of = (side: Side): Answer[] =>
    records
      .map((record) => judge(record, side))
      .filter((answer) => answer !== undefined)
      .sort((a, b) => b.score - a.score || compare(a.record, b.record))
  const groups = [first, other].map((side) => ({ side, answers: of(side) }))
  const [own, foreign] = groups as [Answers['groups'][0], Answers['groups'][0]]
  for (const one of groups) one.answers = keepBest(one.answers)
  const lead = best(foreign.answers) - best(own.answers)
  if (lead > CLEAR) own.answers = []
  else if (-lead > CLEAR) foreign.answers = []
  return groups.filter(({ answers }) => answers.length > 0)
}

/** Equal answers always stand in the same order: that of the documents and of their sentences. */
function compare(a: SearchRecord, b: SearchRecord): number {
  const place = ({ slug, heading, sentences }: SearchRecord) =>
    `${slug} ${heading || sentences[0]?.id}`
  if (place(a) === place(b)) return 0
  return place(a) < place(b) ? -1 : 1
}

/** Answers that hold everything, where there are any; else those near the best. */
function keepBest(answers: Answer[]): Answer[] {
  const complete = answers.filter((answer) => answer.complete)
  if (complete.length > 0) return complete
  return answers.filter((answer) => answer.score > answers[0]!.score / 3)
}

function best(answers: Answer[]): number {
  return Math.max(0, ...answers.map((answer) => (answer.complete ? 1 : answer.cover)))
}
