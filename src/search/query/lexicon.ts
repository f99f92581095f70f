/** What a search knows of a docset as a whole. Written by a build beside the index. */

/** Begins index words of titles: no word of a text begins like it. */
export const TITLE_MARK = 'zqzt'

/** Words of one meaning, as people write them: the owner's first, then everyday ones. */
export type Synonyms = readonly (readonly string[])[]

export interface Lexicon {
  /** Folded words that many titles have, with the share of titles that do. */
  common: readonly (readonly [word: string, share: number])[]
  /** Number of documents; 0 where it is not known. */
  documents: number
}

export const EMPTY_LEXICON: Lexicon = { common: [], documents: 0 }

/** The number of documents, then a line `word TAB share` for each common word. */
export function writeLexicon({ common, documents }: Lexicon): string {
  return [String(documents), ...common.map((entry) => entry.join('\t'))].join('\n')
}

export function readLexicon(text: string): Lexicon {
  const [documents, ...lines] = text.split('\n').filter((line) => line !== '')
  return {
    documents: Number(documents) || 0,
    common: lines
      .map((line) => line.split('\t'))
      .map(([word = '', share]) => [word, Number(share)]),
  }
}

/** A line `word=word…` for each meaning. */
export function writeSynonyms(synonyms: Synonyms): string {
  return synonyms.map((words) => words.join('=')).join('\n')
}

export function readSynonyms(text: string): Synonyms {
  return text === '' ? [] : text.split('\n').map((line) => line.split('='))
}

/** Documents looked at for their title. */
export const MOST_TITLES = 16
