/**
 * Orders records by where and how well they answer, each language for itself: a row whose message is
 * the query, then headings, then messages that hold it, then body text; then what holds all its terms,
 * then what holds some.
 */
import type { Side } from '../../sxs/document.ts'
import { type Folded, fold } from './fold.ts'
import { type Match, match } from './match.ts'
import type { Query } from './query.ts'
import { ONLY_LINK, type SearchRecord } from './record.ts'

export interface Answer {
  record: SearchRecord
  side: Side
  /** Comparable within one query and side only. */
  score: number
  /** The whole query stands somewhere in it. */
  phrase: boolean
  /** Everything that was asked for is there. */
  complete: boolean
  /** How much of what was asked for is there, by weight: 0 … 1. */
  cover: number
  /** Index of the best sentence; -1 when the heading answers. */
  sentence: number
}

/** Of the worth of what holds the query whole: what holds it but for particles comes after all of that. */
const LOOSE = 0.5
/** A typing error still counts as found. */
const FOUND = 0.6

interface Unit {
  folded: Folded
  match: Match
}

/** From here on a message counts as equal to the query that it holds. */
const EQUAL = 0.6

const foldedTexts = new WeakMap<
  SearchRecord,
  Record<Side, { titles: Folded[]; sentences: Folded[] }>
>()

function foldRecord(record: SearchRecord, side: Side): { titles: Folded[]; sentences: Folded[] } {
  let texts = foldedTexts.get(record)
  if (!texts) {
    const of = (of: Side) => ({
      titles: record.titles.map((text) => fold(text[of])),
      sentences: record.sentences.map((text) => fold(text[of])),
    })
    texts = { source: of('source'), target: of('target') }
    foldedTexts.set(record, texts)
  }
  return texts[side]
}

/** `undefined` when the record does not answer in this language. */
export function rank(query: Query, record: SearchRecord, side: Side): Answer | undefined {
  const texts = foldRecord(record, side)
  const unit = (folded: Folded): Unit => ({ folded, match: match(query, folded) })
  const titles = texts.titles.map(unit)
  const sentences = texts.sentences.map(unit)
  const own = record.kind === 'section' ? titles.pop() : undefined
  const share = (found: Unit): number =>
    Math.min(1, query.text.length / Math.max(1, found.folded.text.length))

  let score = 0
  let sentence = -1
  const better = (value: number, index: number): void => {
    if (value <= score) return
    score = value
    sentence = index
  }
  let repeats = 0
  sentences.forEach((found, index) => {
    const { cell } = record.sentences[index]!
    const message = record.kind === 'row' && cell === 0
    if (found.match.phrase >= 0) repeats++
    if (!found.match.core) {
      better(partial(found.match.cover, message ? 1.1 : cell === ONLY_LINK ? 0.9 : 1), index)
      return
    }
    const part = share(found)
    const exact = found.match.phrase >= 0 ? 1 : LOOSE
    if (message) better(exact * (part >= EQUAL ? 80 + 10 * part : 60 + 10 * part), index)
    else if (cell === ONLY_LINK) better(exact * (43 + 2 * part), index)
    else better(exact * ((record.kind === 'row' ? 48 : 50) + 5 * part), index)
  })
  if (own?.match.core) better((own.match.phrase >= 0 ? 1 : LOOSE) * (70 + 8 * share(own)), -1)
  else if (own) better(partial(own.match.cover, 1.08), -1)
  if (titles.some((title) => title.match.phrase >= 0)) better(40, -1)

  const all = [...titles, ...(own ? [own] : []), ...sentences]
  const union = query.terms.map((_, i) => Math.max(0, ...all.map((found) => found.match.terms[i]!)))
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0)
  const cover =
    query.terms.reduce((sum, term, i) => sum + term.weight * union[i]!, 0) / Math.max(total, 1e-9)
  if (cover < 0.3) return undefined
  return {
    record,
    side,
    score: score + Math.min(repeats, 4) * 0.4 + 4 * cover + (own ? own.match.cover : 0),
    phrase: all.some((found) => found.match.phrase >= 0),
    complete: query.terms.every((term, i) => term.weight === 0 || union[i]! >= FOUND),
    cover,
    sentence,
  }
}

function partial(cover: number, place: number): number {
  return 25 * cover * cover * place
}
