/**
 * Orders records by where and how well they answer, each language for itself: a row whose message is
 * the query, then headings, then messages that hold it, then body text; then what holds all its terms,
 * then what holds some.
 */
import type { Side } from '../../sxs/document.ts'
import { type Folded, fold } from '../words/fold.ts'
import { type Match, match } from './match.ts'
import type { Query } from './query.ts'
import { ONLY_LINK, type SearchRecord } from './record.ts'
import {
  CELL,
  COVER,
  EQUAL_MESSAGE,
  EQUAL_SHARE,
  FOUND,
  HEADING,
  LEAST_COVER,
  LINK,
  LOOSE,
  MESSAGE,
  MOST_REPEATS,
  ONLY_LINKS,
  PARTIAL,
  REPEAT,
  SENTENCE,
  TITLE_ABOVE,
  type Weight,
} from './weights.ts'

export interface Answer {
  record: SearchRecord
  side: Side
  /** In which words: the reader's own, or others for them. */
  query: Query
  /** Comparable within one query and side only. */
  score: number
  /** The whole query stands somewhere in it. */
  phrase: boolean
  /** Everything that was asked for is there. */
  complete: boolean
  /** How much of what was asked for is there, by weight: 0 … 1. */
  cover: number
  /** Per term of the query, how well it is held: 0 … 1. */
  held: number[]
  /** Index of the best sentence; -1 when the heading answers. */
  sentence: number
}

/** `undefined` when the record does not answer in this language. */
export function rank(query: Query, record: SearchRecord, side: Side): Answer | undefined {
  const texts = foldRecord(record, side)
  const unit = (folded: Folded): Unit => ({
    match: match(query, folded),
    share: Math.min(1, query.text.length / Math.max(1, folded.text.length)),
  })
  const titles = texts.titles.map(unit)
  const sentences = texts.sentences.map(unit)
  const heading = record.kind === 'section' ? titles.pop() : undefined
  const all = [...titles, ...(heading ? [heading] : []), ...sentences]
  const { cover, complete, held } = coverOf(query, all)
  if (cover < LEAST_COVER) return undefined
  const { score, sentence } = bestOf(record, titles, heading, sentences)
  const links = isOnlyLinks(record) ? ONLY_LINKS : 1
  const repeats = sentences.filter(({ match: { phrase } }) => phrase >= 0).length
  return {
    record,
    side,
    query,
    held,
    score:
      links * score +
      Math.min(repeats, MOST_REPEATS) * REPEAT +
      COVER * cover +
      (heading ? heading.match.cover : 0),
    phrase: all.some((one) => one.match.phrase >= 0),
    complete,
    cover,
    sentence,
  }
}

function isOnlyLinks({ kind, sentences }: SearchRecord): boolean {
  return (
    kind === 'section' && sentences.length > 0 && sentences.every(({ cell }) => cell === ONLY_LINK)
  )
}

/** One text of a record, asked. */
interface Unit {
  match: Match
  /** How much of the text the query is, by length: 0 … 1. */
  share: number
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
  if (heading) offer(worth(heading, HEADING), -1)
  if (titles.some((title) => title.match.phrase >= 0)) offer(TITLE_ABOVE, -1)
  return best
}

function sentenceWeight({ kind }: SearchRecord, cell: number, { share }: Unit): Weight {
  if (cell === ONLY_LINK) return LINK
  if (kind === 'section') return SENTENCE
  if (cell > 0) return CELL
  return share >= EQUAL_SHARE ? EQUAL_MESSAGE : MESSAGE
}

function worth({ match: { core, phrase, cover }, share }: Unit, weight: Weight): number {
  if (!core) return PARTIAL * cover * cover * weight.cover
  return (phrase >= 0 ? 1 : LOOSE) * (weight.phrase + weight.share * share)
}

/** What all texts of a record hold of a query between them. */
function coverOf(
  query: Query,
  units: readonly Unit[],
): { cover: number; complete: boolean; held: number[] } {
  const all: number[] = []
  let [total, sum, complete] = [0, 0, true]
  query.terms.forEach(({ weight }, index) => {
    const held = Math.max(0, ...units.map((unit) => unit.match.terms[index]!))
    all.push(held)
    total += weight
    sum += weight * held
    if (weight > 0 && held < FOUND) complete = false
  })
  return { cover: sum / Math.max(total, 1e-9), complete, held: all }
}
