/** Aligning a document, and a docset in two passes. */
import { assemble, type Sides } from './assemble.ts'
import { compileLexicon } from './lexicon/compiled-lexicon.ts'
import { lookUpWords, numberLandmarks, type Featured } from './match/features.ts'
import { assignIds, toPrefix } from './ids.ts'
import { collectLessons, toLexicon, type Lessons } from './lexicon/lessons.ts'
import { matchDocument, type Expectation } from './match/match.ts'
import { measureLikeness, TRANSLATION } from './match/likeness.ts'
import { readSide } from './read/read-side.ts'
import type { AlignOptions, Alignment, DocumentPair, Lexicon } from './types.ts'
import { createWordReader, type ReadWords } from './read/words.ts'

/** A document whose two texts are read, and not compared yet. */
interface Prepared {
  path: string
  sides: Sides
  featured: Featured
}

/** What is read of a docset before its documents are aligned. */
interface Readers {
  target: ReadWords
  source: ReadWords
}

/**
 * Aligns a docset in two passes: what the first is sure of teaches the second its words. With
 * `options.lexicon` there is one pass.
 *
 * @returns the alignments in the documents' order, and what the docset taught
 */
export function alignDocuments(
  documents: readonly DocumentPair[],
  options: AlignOptions,
): { alignments: Alignment[]; lexicon: Lexicon } {
  const readers = createReaders(options)
  const prepared = documents.map((document) => prepareDocument(document, options, readers))
  const lexicon = options.lexicon ?? learn(prepared, options)
  return { alignments: prepared.map((document) => finish(document, lexicon)), lexicon }
}

/**
 * Aligns one document, by what `options.lexicon` knows, or by what the document itself teaches. Never
 * throws for what a file contains.
 */
export function alignDocument(document: DocumentPair, options: AlignOptions): Alignment {
  return alignDocuments([document], options).alignments[0]!
}

/** What a docset teaches of its two languages: the first of the two passes alone. */
export function teachLexicon(documents: readonly DocumentPair[], options: AlignOptions): Lexicon {
  const readers = createReaders(options)
  return learn(
    documents.map((document) => prepareDocument(document, options, readers)),
    options,
  )
}

function createReaders({ targetLocale, sourceLocale }: AlignOptions): Readers {
  return { target: createWordReader(targetLocale), source: createWordReader(sourceLocale) }
}

function prepareDocument(
  { path, target, source }: DocumentPair,
  { targetLocale, sourceLocale, dialect }: AlignOptions,
  readers: Readers,
): Prepared {
  const isMdx = dialect === undefined ? path.endsWith('.mdx') : dialect === 'mdx'
  const sides: Sides = {
    target: readSide(target, 'target', { locale: targetLocale, isMdx, readWords: readers.target }),
    source: readSide(source, 'source', { locale: sourceLocale, isMdx, readWords: readers.source }),
  }
  return { path, sides, featured: numberLandmarks(sides.target.drafts, sides.source.drafts) }
}

function learn(documents: readonly Prepared[], options: AlignOptions): Lexicon {
  const lessons: Lessons = {
    taught: new Map(),
    spacing: { spaced: 0, tight: 0 },
    sayings: new Map(),
  }
  for (const { featured } of documents)
    collectLessons(matchDocument(featured, expectationOf(options), undefined), lessons)
  return toLexicon(lessons, expectationOf(options))
}

/** Scripts that say in one character what others say in several. */
const DENSE = new Set(['Jpan', 'Hans', 'Hant', 'Hani', 'Kore'])

/** What is taken for granted of two languages before a docset has taught anything. */
function expectationOf({ targetLocale, sourceLocale }: AlignOptions): Expectation {
  const isDense = (locale: string) => {
    try {
      return DENSE.has(new Intl.Locale(locale).maximize().script ?? '')
    } catch {
      return false
    }
  }
  const [target, source] = [isDense(targetLocale), isDense(sourceLocale)]
  return { ratio: target === source ? 1 : target ? 0.5 : 2, variance: 4 }
}

function finish(document: Prepared, lexicon: Lexicon): Alignment {
  const { path, sides, featured } = document
  const compiled = compileLexicon(lexicon)
  lookUpWords(featured, compiled)
  const matched = matchDocument(featured, lexicon, compiled)
  const blocks = assemble(matched, sides)
  const prefix = toPrefix(path)
  assignIds(blocks, prefix)
  const likeness = measureLikeness(blocks, compiled.repeated)
  const { target, source } = sides
  return {
    path,
    prefix,
    blocks,
    frontMatter: { target: target.frontMatter, source: source.frontMatter },
    bodyStart: { target: target.bodyStart, source: source.bodyStart },
    likeness,
    isTranslation: likeness > TRANSLATION,
    limits: [...target.limits, ...source.limits],
  }
}
