/**
 * A query whose words nothing sets apart, in its words: 页眉页脚 asks for what speaks of 页眉 and of 页脚, with
 * whatever between. Loaded where few places
 * hold the query as it stands.
 */
import type { Query } from './query.ts'

/** Shorter runs are words. */
const SHORTEST = 3
const ONLY_HAN = /^\p{sc=Han}+$/u
/** Kana show where words begin. */
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** @returns the query with spaces between its words; nothing where it is in words already */
export function wordsApart({ text, terms }: Query): string | undefined {
  if (KANA.test(text)) return undefined
  const isLong = terms.some(({ text: term }) => ONLY_HAN.test(term) && [...term].length >= SHORTEST)
  if (!isLong) return undefined
  // Words that the reader set apart stay so: a word reaches over no end of a term.
  const inWords = terms.map(({ text: term }) =>
    ONLY_HAN.test(term) ? Array.from(segmenter.segment(term), ({ segment }) => segment) : [term],
  )
  return inWords.some((words) => words.length > 1) ? inWords.flat().join(' ') : undefined
}
