/** An index over a handful of records in memory: the search of pages kept on the reader's device. */
import { areaOf, type SearchRecord } from './record.ts'
import type { Candidate, Index } from './index-interface.ts'
import { EMPTY_LEXICON } from './lexicon.ts'
import { encode, indexTerms } from '../words/terms.ts'

interface Entry {
  candidate: Candidate
  record: SearchRecord
  /** Every word the record stands under, encoded and sorted. */
  words: string[]
}

/** @param records of the kept pages, as `readSections` gives them */
export function keptIndex(records: SearchRecord[]): Index {
  const vocabulary = new Set<string>()
  const entries = records.map((record, index): Entry => {
    const words = recordWords(record, vocabulary)
    const candidate = { id: String(index), score: 1 / (1 + words.length), load: async () => record }
    return { candidate, record, words }
  })
  const documents = new Set(records.map(({ slug }) => slug)).size
  return {
    isKept: true,
    async find(wanted, { area, kind }) {
      if (wanted.length === 0) return []
      return entries
        .filter(({ record }) => !area || areaOf(record.slug) === area)
        .filter(({ record }) => !kind || record.kind === kind)
        .filter(({ words }) => wanted.every((word) => words.some((own) => own.startsWith(word))))
        .map(({ candidate }) => candidate)
        .sort((a, b) => b.score - a.score)
    },
    vocabulary: async () => [...vocabulary],
    synonyms: async () => [],
    lexicon: async () => ({ ...EMPTY_LEXICON, documents }),
  }
}

/** Like the whole site's index: under its own words and those of the headings above it. */
function recordWords(record: SearchRecord, vocabulary: Set<string>): string[] {
  const found = new Set<string>()
  for (const text of [...record.titles, ...record.sentences]) {
    for (const side of ['target', 'source'] as const) {
      const { words, rest } = indexTerms(text[side])
      for (const word of words) {
        vocabulary.add(word)
        found.add(encode(word))
      }
      for (const term of rest) found.add(term)
    }
  }
  return [...found]
}
