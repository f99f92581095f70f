/** What a part of an index teaches of its words, apart from what Pagefind writes. */
import type { Localized } from '../../sxs/document.ts'
import type { SearchRecord } from '../query/record.ts'
import { SynonymMiner, type MinedPair } from '../synonyms/mine-synonyms.ts'

/** What is noted beside a part of an index. */
export interface PartWords {
  /** Those that a mistyped one may have meant, sorted. */
  words: string[]
  synonyms: MinedPair[]
}

/** What of an indexed document teaches. */
export interface Teaching {
  targetLocale: string
  records: readonly { record: Pick<SearchRecord, 'sentences'> }[]
}

/**
 * Synonyms in the documents of one part: a change then costs no more than the part it is in, and each
 * shard of a site can tell its own.
 *
 * @param language of the sources, e.g. `en`
 */
export function learnPart(documents: readonly Teaching[], language: string): MinedPair[] {
  const byTarget = Map.groupBy(documents, ({ targetLocale }) => targetLocale)
  return [...byTarget].flatMap(([target, own]) => {
    const locales: Localized = { source: language, target }
    const miner = new SynonymMiner()
    for (const { records } of own)
      for (const { record } of records)
        for (const sentence of record.sentences) miner.add(sentence, locales)
    return miner.pairs()
  })
}
