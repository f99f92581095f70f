/** Aligning a document, and a docset in two passes. */
import { assemble, type Sides } from './assemble.ts'
import { compileLexicon } from './lexicon/compiled-lexicon.ts'
import { findOtherId } from './lexicon/document-ids.ts'
import { lookUpWords, weighLandmarks, type Featured } from './match/features.ts'
import { assignIds, toPrefix } from './ids.ts'
import { collectLessons, toLexicon, type Lessons } from './lexicon/lessons.ts'
import { matchDocument, type Expectation } from './match/match.ts'
import { leastLikeness, measureLikeness } from './match/likeness.ts'
import { vocabulariesOf, type Vocabularies } from './vocabularies.ts'
import { createMarkReader } from './read/landmarks.ts'
import { createNumbering } from './read/numbering.ts'
import { readSide } from './read/read-side.ts'
import type { AlignOptions, Alignment, DocumentPair, Lexicon, Side } from './types.ts'

/** A document whose two texts are read, and not compared yet. */
interface Prepared {
  path: string
  sides: Sides
  featured: Featured
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
  const vocabularies = vocabulariesOf(options)
  const prepared = documents.map((document) => prepareDocument(document, options, vocabularies))
  const lexicon = options.lexicon ?? learn(prepared, options, vocabularies)
  return { alignments: prepared.map((one) => finish(one, lexicon, vocabularies)), lexicon }
}

/**
 * Aligns one document, by what `options.lexicon` knows, or by what the document itself teaches. Never
 * throws for what a file contains.
 */
export function alignDocument(document: DocumentPair, options: AlignOptions): Alignment {
  return alignDocuments([document], options).alignments[0]!
}

/** What a docset teaches of its two languages: the first of the two passes alone. */
export function teachLexicon(documents: Iterable<DocumentPair>, options: AlignOptions): Lexicon {
  const vocabularies = vocabulariesOf(options)
  const prepared = function* () {
    for (const document of documents) yield prepareDocument(document, options, vocabularies)
  }
  return learn(prepared(), options, vocabularies)
}

function prepareDocument(
  { path, target, source }: DocumentPair,
  { targetLocale, sourceLocale, dialect }: AlignOptions,
  vocabularies: Vocabularies,
): Prepared {
  const isMdx = dialect === undefined ? path.endsWith('.mdx') : dialect === 'mdx'
  const landmarks = createNumbering()
  const marks = createMarkReader(landmarks.numberOf)
  const { drafts: targets, ...targetSide } = readSide(target, 'target', {
    locale: targetLocale,
    isMdx,
    vocabulary: vocabularies.target,
    marks,
  })
  const { drafts: sources, ...sourceSide } = readSide(source, 'source', {
    locale: sourceLocale,
    isMdx,
    vocabulary: vocabularies.source,
    marks,
  })
  const featured = weighLandmarks(targets, sources, landmarks)
  return { path, sides: { target: targetSide, source: sourceSide }, featured }
}

/** @param documents each is let go of before the next is asked for */
function learn(
  documents: Iterable<Prepared>,
  options: AlignOptions,
  vocabularies: Vocabularies,
): Lexicon {
  const expected = expectationOf(options)
  const lessons: Lessons = {
    taught: new Map(),
    spacing: { spaced: 0, tight: 0 },
    sayings: new Map(),
    ids: new Map(),
  }
  for (const { featured, sides } of documents)
    collectLessons(matchDocument(featured, expected, undefined), frontMatterOf(sides), lessons)
  return toLexicon(lessons, expected, vocabularies)
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

function finish(document: Prepared, lexicon: Lexicon, vocabularies: Vocabularies): Alignment {
  const { path, sides, featured } = document
  const compiled = compileLexicon(lexicon)
  lookUpWords(featured, compiled, vocabularies)
  const matched = matchDocument(featured, lexicon, compiled)
  const blocks = assemble(matched, sides)
  const prefix = toPrefix(path)
  assignIds(blocks, prefix)
  const likeness = measureLikeness(blocks, compiled.repeated)
  const frontMatter = frontMatterOf(sides)
  const otherId = findOtherId(frontMatter, lexicon.ids)
  const { target, source } = sides
  return {
    path,
    prefix,
    blocks,
    frontMatter,
    bodyStart: { target: target.bodyStart, source: source.bodyStart },
    likeness,
    isTranslation: likeness > leastLikeness(lexicon.pairs) && otherId === undefined,
    ...(otherId !== undefined && { otherId }),
    limits: [...target.limits, ...source.limits],
  }
}

function frontMatterOf({ target, source }: Sides): Record<Side, string> {
  return { target: target.frontMatter, source: source.frontMatter }
}
