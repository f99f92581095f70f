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
import * as weights from './weights.ts'

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

/** `undefined` when the record does not answer in this language. */
export function rank(query: Query, record: SearchRecord, side: Side): Answer | undefined {
  const texts = foldRecord(record, side)
  const unit = (folded: Folded): Unit => toUnit(query, folded)
  const titles = texts.titles.map(unit)
  const sentences = texts.sentences.map(unit)
  const heading = record.kind === 'section' ? titles.pop() : undefined
  const all = [...titles, ...(heading ? [heading] : []), ...sentences]
  const { cover, complete } = coverOf(query, all)
  if (cover < weights.LEAST_COVER) return undefined
  const { score, sentence } = bestOf(record, titles, heading, sentences)
  const repeats = sentences.filter(({ match: { phrase } }) => phrase >= 0).length
  const { REPEAT, COVER } = weights
  return {
    record,
    side,
    score:
      score +
      Math.min(repeats, REPEAT.most) * REPEAT.each +
      COVER * cover +
      (heading ? heading.match.cover : 0),
    phrase: all.some((one) => one.match.phrase >= 0),
    complete,
    cover,
    sentence,
  }
}

/** One text of a record, asked. */
interface Unit {
  match: Match
  /** How much of the text the query is, by length: 0 … 1. */
  share: number
}

function toUnit(query: Query, folded: Folded): Unit {
  const share = Math.min(1, query.text.length / Math.max(1, folded.text.length))
  return { match: match(query, folded), share }
}

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

/** The text that answers best; of equals the first, sentences before headings. */
function bestOf(
  record: SearchRecord,
  titles: readonly Unit[],
  heading: Unit | undefined,
  sentences: readonly Unit[],
): { score: number; sentence: number } {
  let best = { score: 0, sentence: -1 }
  const offer = (score: number, sentence: number): void => {
    if (score > best.score) best = { score, sentence }
  }
  sentences.forEach((unit, index) => {
    offer(worth(unit, sentenceWeight(record, record.sentences[index]!.cell, unit)), index)
  })
  if (heading) offer(worth(heading, weights.WEIGHTS.heading), -1)
  if (titles.some((title) => title.match.phrase >= 0)) offer(weights.TITLE_ABOVE, -1)
  return best
}

function sentenceWeight({ kind }: SearchRecord, cell: number, { share }: Unit): weights.Weight {
  const { WEIGHTS, EQUAL_SHARE } = weights
  if (kind === 'row' && cell === 0)
    return share >= EQUAL_SHARE ? WEIGHTS.equalMessage : WEIGHTS.message
  if (cell === ONLY_LINK) return WEIGHTS.link
  return kind === 'row' ? WEIGHTS.cell : WEIGHTS.sentence
}

function worth({ match: { core, phrase, cover }, share }: Unit, weight: weights.Weight): number {
  if (!core) return weights.PARTIAL * cover * cover * weight.partial
  return (phrase >= 0 ? 1 : weights.LOOSE) * (weight.whole + weight.share * share)
}

/** What all texts of a record hold of a query between them. */
function coverOf(query: Query, units: readonly Unit[]): { cover: number; complete: boolean } {
  const held = query.terms.map((_, i) => Math.max(0, ...units.map((unit) => unit.match.terms[i]!)))
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0)
  const sum = query.terms.reduce((sum, term, i) => sum + term.weight * held[i]!, 0)
  return {
    cover: sum / Math.max(total, 1e-9),
    complete: query.terms.every((term, i) => term.weight === 0 || held[i]! >= weights.FOUND),
  }
}
