/** Reads the documents of a docset, each with everything the others have to do with it. */

import type { VFile } from 'vfile'
import { memoize } from '../../memoize.ts'
import type { Document } from '../../sxs/document.ts'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import { readDocument } from '../../sxs/read-document.ts'
import type { ReaderOptions } from './reader-options.ts'
import { createAnchorFinder } from './anchors.ts'
import { createAnswering, type Locales } from './answering.ts'
import { createChanges, reportChanged, type Changes } from './changes.ts'
import type { Docset } from '../docset.ts'
import { readLanding, type Landing } from '../contents/landing.ts'
import { publishedAs } from '../config/publication.ts'
import { compareWithCurrent } from '../../stale/compare.ts'
import { openCurrent, type CurrentOriginals } from '../../stale/current-originals.ts'
import { placeDocument } from '../../trees/place-document.ts'
import { textsOf } from '../../trees/texts.ts'
import {
  answersTo,
  writeDown,
  type Answered,
  type Answering,
  type Asked,
  type Question,
} from './questions.ts'
import { readSource } from './read-source.ts'
import { surveyDocuments, withIncludes, type Survey } from './survey.ts'
import { hash, hashSurroundings } from './surroundings.ts'
import { findTargetLocales } from './target-locales.ts'

interface ReadResult {
  /** Absent where the file cannot be read; `file` says why. */
  document?: Document
  /** Carries what is wrong with the document. */
  file: VFile
  /** What it has asked of the docset. */
  asked?: Asked
  /** It is not the document that `digest` stands for: it, or what it includes, changed after the survey. */
  isChanged?: boolean
}

export interface Reader {
  docset: Docset
  survey: Survey
  options: ReaderOptions
  /**
   * Changes with the text of a document and with that of the files it includes or quotes code from. What it
   * asks of the rest of the docset is not in it, and neither is the pipeline's own code.
   */
  digest(path: string): string
  /** Target locale of a document. */
  targetLocale(path: string): string
  /**
   * Changes whenever the answer to any question may: with paths, images, redirections, options. Fragments are
   * not in it.
   */
  surroundings(): string
  /** Changes whenever the fragments of a page may. */
  textsOf(path: string): string
  /** What the docset answers to a document's questions now. */
  answersTo(questions: readonly Question[]): Answered
  read(path: string): ReadResult
  /** A landing page of the docset, its links resolved, and what is wrong with it. */
  readLanding(path: string): { landing: Landing; file: VFile }
}

/**
 * Makes a reader.
 *
 * @param survey given where it is known, as in a worker
 */
export function createReader(
  docset: Docset,
  options: ReaderOptions = {},
  survey: Survey = surveyDocuments(docset),
): Reader {
  const locales = findTargetLocales(docset.documents, survey, options)
  const anchorsOf = createAnchorFinder(docset, survey)
  const changes = createChanges(survey)
  const answering = createAnswering(docset, locales, { ...options, changes, anchorsOf })
  const surroundings = memoize(() => hashSurroundings(docset, { survey, locales, options }))
  // Weaving two trees asks more than documents do, and writes nothing down.
  const everything = memoize(() =>
    hash([surroundings(), [...survey.keys()].map((path) => [path, anchorsOf(path)])]),
  )
  const around = docset.publication.trees ? everything : () => ''
  return {
    docset,
    survey,
    options,
    digest: createDigest(docset, survey, locales, { ...options, around }),
    targetLocale: (path) => locales.get(path) ?? '',
    surroundings,
    textsOf: memoize((path) => hash(digestsOf(survey, path))),
    answersTo: (questions) => answersTo(questions, answering),
    read: createDocumentReader(docset, survey, locales, { ...options, answering, changes }),
    readLanding: (path) => openLanding(docset, path, answering.resolveLink),
  }
}

function createDigest(
  docset: Docset,
  survey: Survey,
  locales: Locales,
  { around, ...options }: ReaderOptions & { around: () => string },
): Reader['digest'] {
  const current = currentOf(docset, options)
  return (path) => {
    const texts = digestsOf(survey, path)
    return hash([around(), options, path, locales.get(path), texts, current?.digest(path)])
  }
}

/** Of a document and all that it includes. */
function digestsOf(survey: Survey, path: string): [path: string, digest: string | undefined][] {
  return withIncludes(survey, path).map((name) => [name, survey.get(name)?.digest])
}

function createDocumentReader(
  docset: Docset,
  survey: Survey,
  locales: Locales,
  options: ReaderOptions & { answering: Answering; changes: Changes },
): Reader['read'] {
  const files = new Map(docset.documents.map((file) => [file.path, file]))
  const { sourceLocale, markdown, answering, changes } = options
  const current = currentOf(docset, options)
  const texts = textsOf(docset.publication)
  const { asking, take } = writeDown(answering)
  const shared = { sourceLocale, markdown, ...asking }
  return (path) => {
    const found = files.get(path)
    if (!found) throw new Error(`No document \`${path}\` in the source folder`)
    const file = texts.read(found)
    if (file.messages.some((message) => message.fatal)) return { file }
    changes.opened(path, file)
    const document = readDocument(file, { ...shared, targetLocale: locales.get(path) })
    if (current) document.stale = compareWithCurrent(document, file, current)
    const changed = withIncludes(survey, path).filter(changes.has)
    for (const name of changed) reportChanged(file, name)
    const isChanged = changed.length > 0
    return { document: placeDocument(document, file), file, asked: take(), isChanged }
  }
}

function currentOf(docset: Docset, { current }: ReaderOptions): CurrentOriginals | undefined {
  return current === undefined ? undefined : openCurrent(current, docset.publication)
}

function openLanding(
  { publication }: Docset,
  path: string,
  resolveLink: ResolveLink,
): { landing: Landing; file: VFile } {
  const found = publication.files.find((file) => file.path === path)
  if (!found) throw new Error(`No landing page \`${path}\` in the source folder`)
  const file = readSource(found)
  const landing = readLanding(file, resolveLink)
  const locale = landing.locale ?? publishedAs(publication, path).locale
  return { landing: { ...landing, ...(locale && { locale }) }, file }
}
