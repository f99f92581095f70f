/** How well one text answers a query, and where. */
import { findPhrase, phraseEnd } from '../words/find-phrase.ts'
import type { Folded } from '../words/fold.ts'
import type { FunctionWords } from '../words/function-words.ts'
import { matchUnspaced, matchWord } from './match-term.ts'
import { coreOf, type Query } from './query.ts'
import type { Span } from '../words/shared-parts.ts'
import { numberedParts, pieces } from '../words/terms.ts'

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
  spans: Span[]
}

export function match(query: Query, { text }: Folded): Match {
  const spans: Span[] = []
  const words = query.terms.some((term) => !term.unspaced) ? spacedWords(text) : []
  const terms = query.terms.map((term) => {
    const hit = term.unspaced ? matchUnspaced(term, text) : matchWord(term, words, text)
    if (term.weight > 0) spans.push(...hit.spans)
    return hit.value
  })
  const phrase = findPhrase(query.text, text)
  if (phrase >= 0) {
    const end = phraseEnd(query.text, text, phrase)
    return { phrase, core: true, cover: 1, terms: terms.map(() => 1), spans: [[phrase, end]] }
  }
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0)
  const held = query.terms.reduce((sum, term, i) => sum + term.weight * terms[i]!, 0)
  const core =
    query.core.length >= SHORTEST_CORE && findPhrase(query.core, knownCore(query, text)) >= 0
  return { phrase, core, cover: total === 0 ? 0 : held / total, terms, spans }
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

const spacedWords = remembering((text) =>
  pieces(text)
    .filter((piece) => !piece.unspaced)
    .flatMap((piece) => [piece, ...numberedParts(piece)]),
)

const cores = new WeakMap<FunctionWords, (text: string) => string>()

function knownCore({ functionWords }: Query, text: string): string {
  let known = cores.get(functionWords)
  if (!known) {
    known = remembering((folded) => coreOf(folded, functionWords))
    cores.set(functionWords, known)
  }
  return known(text)
}
