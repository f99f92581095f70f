import type { AlignOptions, Alignment, DocumentPair, Lexicon } from './types.ts'

/**
 * Aligns a docset in two passes: what the first is sure of teaches the second its words.
 *
 * @param options without `lexicon`; what the docset taught comes back with the alignments
 */
export function alignDocuments(
  documents: readonly DocumentPair[],
  options: AlignOptions,
): { alignments: Alignment[]; lexicon: Lexicon } {
  const first = documents.map((document) => alignDocument(document, options))
  const lexicon = teachLexicon(first, options)
  return {
    alignments: documents.map((document) => alignDocument(document, { ...options, lexicon })),
    lexicon,
  }
}

/** Aligns one document. Never throws for what a file contains. */
export function alignDocument(document: DocumentPair, _options: AlignOptions): Alignment {
  return {
    path: document.path,
    prefix: '00000',
    blocks: [],
    frontMatter: { target: '', source: '' },
    likeness: 0,
    isTranslation: false,
    limits: [],
  }
}

/** Learns from alignments which words stand for which. */
export function teachLexicon(_alignments: readonly Alignment[], _options: AlignOptions): Lexicon {
  return {
    version: 1,
    pairs: 0,
    ratio: 1,
    variance: 6,
    spaced: 0,
    words: { target: [], source: [] },
  }
}
