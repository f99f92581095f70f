/** How well one text answers a query, and where. */
import { distance, tolerance } from './distance.ts'
import { isUnspaced, type Folded } from './fold.ts'
import type { FunctionWords } from './function-words.ts'
import { coreOf, type Query, type Term } from './query.ts'
import { covered, sharedRuns } from './shared-runs.ts'
import { pairs, pieces, type Piece } from './terms.ts'
import { HEBREW_PARTICLES } from './variants.ts'

export interface Match {
  /** The whole query stands in the text, in its order: where it begins in the folded text, else -1. */
  phrase: number
  /** It does so when particles, endings and function words are left out of both. */
  core: boolean
  /** How much of the query's weight is found: 0 … 1. */
  cover: number
  /** Per term of the query, 0 … 1. */
  terms: number[]
  /** Ranges of the folded text that answer, particles left out. */
  spans: [start: number, end: number][]
}

export function match(query: Query, { text }: Folded): Match {
  const spans: [number, number][] = []
  const words = query.terms.some((term) => !term.unspaced) ? spacedWords(text) : []
  const terms = query.terms.map((term) => {
    const hit = term.unspaced ? matchUnspaced(term, text) : matchWord(term, words, text)
    if (term.weight > 0) spans.push(...hit.spans)
    return hit.value
  })
  const phrase = findPhrase(query.text, text)
  if (phrase >= 0) {
    const end = joinedEnd(query.text, text, phrase)
    return { phrase, core: true, cover: 1, terms: terms.map(() => 1), spans: [[phrase, end]] }
  }
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0)
  const found = query.terms.reduce((sum, term, i) => sum + term.weight * terms[i]!, 0)
  const core =
    query.core.length >= SHORTEST_CORE && findPhrase(query.core, knownCore(query, text)) >= 0
  return { phrase, core, cover: total === 0 ? 0 : found / total, terms, spans }
}

/** Below this the core of a query is a single word. */
const SHORTEST_CORE = 3

/** Texts of one search are asked again and again. */
function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const made = make(text)
    if (known.size > 2_000) known.clear()
    known.set(text, made)
    return made
  }
}

const spacedWords = remembering((text) => pieces(text).filter((piece) => !piece.unspaced))

const cores = new WeakMap<FunctionWords, (text: string) => string>()

function knownCore({ functionWords }: Query, text: string): string {
  let known = cores.get(functionWords)
  if (!known) {
    known = remembering((folded) => coreOf(folded, functionWords))
    cores.set(functionWords, known)
  }
  return known(text)
}

interface Hit {
  value: number
  spans: [number, number][]
}

const NONE: Hit = { value: 0, spans: [] }

function matchUnspaced(term: Term, text: string): Hit {
  const spans: [number, number][] = []
  for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1)) {
    spans.push([at, at + term.text.length])
  }
  if (spans.length > 0) return { value: 1, spans }
  const { length } = term.text
  if (length < 3) return NONE
  const shared = sharedRuns(term.text, text)
  const value = length < SHORTEST_SENTENCE ? sharedPairs(term.text, text) : covered(shared) / length
  return value < 0.5 ? NONE : { value: value * 0.8, spans: shared }
}

/** From here on an unspaced term may be several words, each of which counts for itself. */
const SHORTEST_SENTENCE = 5

function sharedPairs(term: string, text: string): number {
  const neighbours = pairs(term)
  return neighbours.filter((pair) => text.includes(pair)).length / neighbours.length
}

function matchWord(term: Term, words: Piece[], text: string): Hit {
  const begun = text.includes(term.text) ? bestWords(term.text, words, startLikeness) : NONE
  if (begun.value > 0) return begun
  if (term.text.length >= 5) {
    const at = findPhrase(term.text, text)
    if (at >= 0) return { value: 0.95, spans: [[at, joinedEnd(term.text, text, at)]] }
  }
  return bestWords(term.text, words, likeness)
}

function bestWords(
  term: string,
  words: Piece[],
  measure: (term: string, word: string) => number,
): Hit {
  let best: Hit = NONE
  for (const word of words) {
    const value = measure(term, word.text)
    if (value === 0 || value < best.value) continue
    const span: [number, number] = [word.start, word.start + word.text.length]
    best = value > best.value ? { value, spans: [span] } : { value, spans: [...best.spans, span] }
  }
  return best
}

/** 1 the same word, less for its beginning. */
function startLikeness(term: string, word: string): number {
  if (term === word) return 1
  if (term.length < 2 || !word.startsWith(term)) return 0
  return term.length >= 4 ? 0.95 : 0.85
}

/** 1 the same word, less for its beginning, its end, another form of it, or a typing error. */
export function likeness(term: string, word: string): number {
  const begun = startLikeness(term, word)
  if (begun > 0) return begun
  const ended = endLikeness(term, word)
  if (ended > 0) return ended
  const shared = sharedPrefix(term, word)
  const longer = Math.max(term.length, word.length)
  const whole = shared === Math.min(term.length, word.length)
  if (shared >= 5 && (longer - shared <= 4 || shared >= 0.6 * longer)) return 0.8
  if (shared >= 4 && whole && longer - shared <= 4) return 0.8
  const limit = Math.min(tolerance(term), tolerance(word))
  if (limit === 0) return 0
  if (distance(term, word, limit) <= limit) return 0.7
  const head = word.slice(0, term.length)
  return word.length > term.length && distance(term, head, 1) <= 1 && term.length >= 5 ? 0.6 : 0
}

/**
 * The same word behind something written onto it: a particle of Hebrew, or the first part of a compound
 * (`Auftrag` in `Fertigungsauftrag`), which alone does not count as found.
 */
function endLikeness(term: string, word: string): number {
  const [short, long] = term.length < word.length ? [term, word] : [word, term]
  if (short.length < 3 || !long.endsWith(short)) return 0
  const head = long.slice(0, -short.length)
  if (HEBREW_PARTICLES.test(head)) return 0.9
  return short === term && term.length >= 5 && head.length >= 3 ? 0.55 : 0
}

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Where the query begins in the text, words whole at their beginning; spaces in either do not matter. */
export function findPhrase(query: string, text: string): number {
  if (query === '') return -1
  const direct = indexOfWord(query, text)
  if (direct >= 0) return direct
  const tight = query.replaceAll(' ', '')
  const starts = wordStarts(text)
  const joined = text.replaceAll(' ', '')
  for (let at = joined.indexOf(tight); at >= 0; at = joined.indexOf(tight, at + 1)) {
    const place = starts.get(at)
    if (place !== undefined) return place
    const original = spacedOffset(text, at)
    if (isUnspaced(text[original]!)) return original
  }
  return -1
}

function indexOfWord(query: string, text: string): number {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    const before = text[at - 1]
    if (before === undefined || before === ' ' || isUnspaced(before) || isUnspaced(query[0]!)) {
      return at
    }
  }
  return -1
}

/** Offsets in the text without spaces at which a word begins → offsets in the text. */
function wordStarts(text: string): Map<number, number> {
  const starts = new Map<number, number>()
  let spaces = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') {
      spaces++
      starts.set(at + 1 - spaces, at + 1)
    } else if (at === 0 || isUnspaced(text[at - 1]!)) {
      starts.set(at - spaces, at)
    }
  }
  return starts
}

function spacedOffset(text: string, joined: number): number {
  let rest = joined
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') continue
    if (rest-- === 0) return at
  }
  return text.length
}

function joinedEnd(query: string, text: string, start: number): number {
  let rest = query.replaceAll(' ', '').length
  let at = start
  while (rest > 0 && at < text.length) if (text[at++] !== ' ') rest--
  return at
}
