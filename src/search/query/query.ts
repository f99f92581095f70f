/** A query, taken apart once. */
import { fold, type Folded } from '../words/fold.ts'
import { ENGLISH_WORDS, type FunctionWords } from '../words/function-words.ts'
import { asksForHelp, isNegation } from './intent.ts'
import type { Lexicon } from './lexicon.ts'
import { encode, isHiragana, pairs, pieces, type Piece } from '../words/terms.ts'

export interface Term {
  /** Folded. */
  text: string
  unspaced: boolean
  /** 0 for particles, endings and function words: they neither rank nor are marked. */
  weight: number
  /**
   * Which longer words that begin with it are it: `any` while it may still be typed; `inflected` once
   * something stands after it; `none` for a part of a name (`Sig` in `Sig_FOG`).
   */
  longer: 'any' | 'inflected' | 'none'
}

export interface Query {
  /** Folded, whole. */
  text: string
  /** Without particles, endings and function words. */
  core: string
  /** What counts as a function word in the texts it is asked of. */
  functionWords: FunctionWords
  terms: Term[]
  /** The pairs of neighbours of its unspaced text, particles included. */
  pairs: string[]
  /** It asks for help with something that does not work. */
  asksForHelp: boolean
}

/** No error message is longer; what is pasted beyond it is not read. */
export const MAX_QUERY = 400
const MAX_TERMS = 24

const KANA_OR_KANJI =
  /[\p{Script=Katakana}ー]+|\p{Script=Han}+|\p{Script=Hiragana}+|[^\p{Script=Katakana}ー\p{Script=Han}\p{Script=Hiragana}]+/gu

/**
 * @param joining function words of the languages it is asked in
 * @param common words that tell documents apart little, with the share of titles that have them
 */
export function parseQuery(
  input: string,
  joining = ENGLISH_WORDS,
  common: Lexicon['common'] = [],
): Query {
  const written = input.slice(0, MAX_QUERY)
  const folded = fold(written)
  const { text } = folded
  const terms: Term[] = []
  const neighbours: string[] = []
  for (const piece of pieces(text)) {
    if (piece.unspaced) {
      neighbours.push(...pairs(piece.text))
      for (const word of wordsOf(piece, written, folded)) {
        for (const { 0: part, index } of word.matchAll(KANA_OR_KANJI)) {
          terms.push({
            text: part,
            unspaced: true,
            weight: joins(part, joining) ? 0 : isStem(part, word[index + part.length]) ? STEM : 1,
            longer: 'any',
          })
        }
      }
    } else {
      terms.push({
        text: piece.text,
        unspaced: false,
        weight: weightOf(piece.text, joining, common),
        longer: longerOf(piece, written, folded),
      })
    }
  }
  const once = terms.filter(({ text: term }, i) => terms.findIndex((t) => t.text === term) === i)
  if (once.every((term) => term.weight === 0)) for (const term of once) term.weight = 1
  return {
    text,
    core: coreOf(text, joining),
    functionWords: joining,
    terms: once.slice(0, MAX_TERMS),
    pairs: neighbours,
    asksForHelp: asksForHelp(folded),
  }
}

const joins = (part: string, joining: FunctionWords): boolean =>
  isHiragana(part) || joining.has(part)

/** What the one character of a verb counts: it stands in many words. */
const STEM = 0.4

function isStem(part: string, next: string | undefined): boolean {
  return [...part].length === 1 && next !== undefined && isHiragana(next)
}

/** What a common word counts at least. */
const LEAST_WEIGHT = 0.3

function weightOf(word: string, joining: FunctionWords, common: Lexicon['common']): number {
  if (joining.has(word) || isNegation(word)) return 0
  const share = common.find(([one]) => one === word)?.[1] ?? 0
  return Math.max(LEAST_WEIGHT, 1 - 5 * share)
}

/** A stretch without spaces of its own, where its reader set words apart: folding keeps none of these. */
function wordsOf({ text, start }: Piece, written: string, { at, to }: Folded): string[] {
  const words: string[] = []
  let from = 0
  for (let index = 1; index < text.length; index++) {
    const gap = written.slice(to[start + index - 1], at[start + index])
    if (!/\s/.test(gap)) continue
    words.push(text.slice(from, index))
    from = index
  }
  return [...words, text.slice(from)]
}

/** What joins the parts of a name; a hyphen or an apostrophe stands between words of any text. */
const NAME_JOINT = /^[_.:\\@]+$/

function longerOf(
  { text, start }: Piece,
  written: string,
  { text: all, at, to }: Folded,
): Term['longer'] {
  const end = start + text.length
  const last = all[start - 1] === ' ' ? start - 2 : start - 1
  const next = all[end] === ' ' ? end + 1 : end
  const before = last < 0 ? '' : written.slice(to[last], at[start])
  const after = written.slice(to[end - 1], at[next])
  if (NAME_JOINT.test(before) || (next < at.length && NAME_JOINT.test(after))) return 'none'
  return after === '' && next >= at.length ? 'any' : 'inflected'
}

/**
 * A folded text without what only joins its words: hiragana, function words.
 *
 * @example coreOf(fold('セキュリティの資格情報').text) === coreOf(fold('セキュリティ 資格情報').text) // true
 */
export function coreOf(folded: string, joining = ENGLISH_WORDS): string {
  let core = ''
  let joins = false
  for (const { text, unspaced } of pieces(folded)) {
    if (!unspaced && joining.has(text)) continue
    const kept = unspaced ? text.replace(/\p{Script=Hiragana}+/gu, '') : text
    if (kept === '') continue
    core += joins && !unspaced ? ` ${kept}` : kept
    joins = !unspaced
  }
  return core
}

/** Index words that a record holding the whole query has: few, since each may cost a request. */
export function phraseWords(query: Query): string[] {
  const words = query.terms.filter((term) => !term.unspaced && term.weight > 0)
  const found = words.map((term) => encode(term.text))
  const telling = query.pairs.filter((pair) => !isHiragana(pair))
  const joining = query.pairs.filter(isHiragana)
  found.push(...spread(telling, 6).map(encode))
  found.push(...spread(joining, telling.length > 0 ? 2 : 6).map(encode))
  const single = query.terms.filter((term) => term.unspaced && [...term.text].length === 1)
  if (query.pairs.length === 0) found.push(...single.map((term) => encode(term.text)))
  return [...new Set(found)].slice(0, 12)
}

/**
 * Index words of one term.
 *
 * @param most of an unspaced one: each may cost a file of the index
 */
export function termWords(term: Term, most = 4): string[] {
  if (!term.unspaced) return [encode(term.text)]
  const neighbours = pairs(term.text)
  if (neighbours.length === 0) return [encode(term.text)]
  return [...new Set(spread(neighbours, most).map(encode))]
}

/** At most `count` of the items, evenly, the first and the last among them. */
export function spread(items: string[], count: number): string[] {
  if (items.length <= count) return items
  const step = (items.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, index) => items[Math.round(index * step)]!)
}
