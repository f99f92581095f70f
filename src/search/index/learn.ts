/** What a search knows of each index as a whole: of names of documents, not of their texts. */
import type { Entry } from '../../content/schema.ts'
import { toPages } from '../../site/pages.ts'
import type { Lexicon, Synonyms } from '../query/lexicon.ts'
import { everydaySynonyms } from '../synonyms/everyday.ts'
import { toBundles } from './search-bundles.ts'
import { commonWords } from './title-words.ts'

/** Of one index. */
export interface Learned extends Lexicon {
  synonyms: {
    /** The owner's, which come before those that the documents teach. */
    own: Synonyms
    everyday: Synonyms
  }
}

export interface LearnOptions {
  /** The target that comes before the others. */
  first?: string | undefined
  /** The owner's synonyms. */
  synonyms?: readonly string[][] | undefined
}

/** @returns by the folder of the index below `search/` */
export function learnIndexes(
  entries: readonly Entry[],
  { first, synonyms = [] }: LearnOptions,
): Map<string, Learned> {
  return new Map(
    toBundles(toPages(entries, first)).map(({ name, documents }) => {
      const languages = documents.flatMap(({ document: { sourceLocale, targetLocale } }) =>
        [sourceLocale, targetLocale].map((locale) => locale.split('-')[0]!),
      )
      const titles = documents.map(({ document: { title } }) => [title.target, title.source])
      return [
        name,
        {
          synonyms: { own: synonyms, everyday: [...new Set(languages)].flatMap(everydaySynonyms) },
          common: commonWords(titles),
          documents: documents.length,
        },
      ]
    }),
  )
}
