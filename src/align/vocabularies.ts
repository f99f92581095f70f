/** The words of two languages, numbered while documents are aligned. */
import { createVocabulary, type Vocabulary } from './read/vocabulary.ts'
import type { AlignOptions, Lexicon, Side } from './types.ts'

export type Vocabularies = Record<Side, Vocabulary>

/** Words from which on those of a lexicon are numbered anew: they are kept as long as it is. */
const MOST = 400_000

const known = new WeakMap<Lexicon, Vocabularies & { locales: string }>()

/** One lexicon goes with many documents, one after the other: their words are numbered once. */
export function vocabulariesOf({
  targetLocale,
  sourceLocale,
  lexicon,
}: AlignOptions): Vocabularies {
  const last = lexicon && known.get(lexicon)
  const locales = `${targetLocale} ${sourceLocale}`
  const isFull = last && last.target.words.length + last.source.words.length > MOST
  if (last?.locales === locales && !isFull) return last
  const made = {
    target: createVocabulary(targetLocale),
    source: createVocabulary(sourceLocale),
    locales,
  }
  if (lexicon) known.set(lexicon, made)
  return made
}
