/** What a search knows of a docset as a whole. Written by a build beside the index. */

/** Begins index words of titles: no word of a text begins like it. */
export const TITLE_MARK = 'zqzt'

export interface Lexicon {
  /** Words of one meaning, as people write them: the owner's first, then what the docset teaches. */
  synonyms: readonly (readonly string[])[]
  /** Folded words that many titles have, with the share of titles that do. */
  common: readonly (readonly [word: string, share: number])[]
  /** Number of documents; 0 where it is not known. */
  documents: number
}

export const EMPTY_LEXICON: Lexicon = { synonyms: [], common: [], documents: 0 }

/** The number of documents, then a line each: `word=word…` for synonyms, `word TAB share` for common words. */
export function writeLexicon({ synonyms, common, documents }: Lexicon): string {
  const lines = synonyms.map((words) => words.join('='))
  return [String(documents), ...lines, ...common.map((entry) => entry.join('\t'))].join('\n')
}

export function readLexicon(text: string): Lexicon {
  const [documents, ...lines] = text.split('\n').filter((line) => line !== '')
  return {
    documents: Number(documents) || 0,
    synonyms: lines.filter((line) => !line.includes('\t')).map((line) => line.split('=')),
    common: lines
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t'))
      .map(([word = '', share]) => [word, Number(share)]),
  }
}

/** Documents looked at for their title. */
export const MOST_TITLES = 16
