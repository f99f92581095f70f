/** What the words and landmarks of documents are numbered by while they are aligned. */
import type { SideNumbers } from './match/features.ts'
import { createMarkReader } from './read/landmarks.ts'
import { createNumbering } from './read/numbering.ts'
import { createVocabulary } from './read/vocabulary.ts'
import type { AlignOptions, Lexicon, Side } from './types.ts'

export type Numbers = Record<Side, SideNumbers>

/** Words and landmarks from which on those of a lexicon are numbered anew: they are kept as long as it is. */
const MOST = 1_000_000

const known = new WeakMap<Lexicon, Numbers & { locales: string }>()

/** One lexicon goes with many documents, one after the other: what they say is numbered once. */
export function numbersOf({ targetLocale, sourceLocale, lexicon }: AlignOptions): Numbers {
  const last = lexicon && known.get(lexicon)
  const locales = `${targetLocale} ${sourceLocale}`
  if (last?.locales === locales && sizeOf(last) < MOST) return last
  const landmarks = createNumbering()
  const shared = { landmarks, readMarks: createMarkReader(landmarks.numberOf) }
  const made = {
    target: { ...shared, vocabulary: createVocabulary(targetLocale) },
    source: { ...shared, vocabulary: createVocabulary(sourceLocale) },
    locales,
  }
  if (lexicon) known.set(lexicon, made)
  return made
}

function sizeOf({ target, source }: Numbers): number {
  const words = target.vocabulary.words.length + source.vocabulary.words.length
  return words + target.landmarks.strings.length
}
