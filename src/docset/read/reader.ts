/** Reads the documents of a docset, each with everything the others have to do with it. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { VFile } from 'vfile'
import { memoize } from '../../memoize.ts'
import type { Document } from '../../sxs/document.ts'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import { readDocument } from '../../sxs/read-document.ts'
import { createAnchorFinder } from './anchors.ts'
import { createChanges, reportChanged } from './changes.ts'
import type { Docset } from '../docset.ts'
import { createIncludeReader } from './includes.ts'
import { createResolver } from '../links/links.ts'
import { readLanding, type Landing } from '../contents/landing.ts'
import { createImageResolver, listMedia } from '../links/media.ts'
import { publishedAs } from '../config/publication.ts'
import { compareWithCurrent } from '../../stale/compare.ts'
import { openCurrent, type CurrentOriginals } from '../../stale/current-originals.ts'
import { placeDocument } from '../../trees/place-document.ts'
import { textsOf } from '../../trees/texts.ts'
import { createTreeLinks } from '../../trees/tree-links.ts'
import { readSource } from './read-source.ts'
import { surveyDocuments, withIncludes, type Survey } from './survey.ts'
import { findTargetLocales, mostFrequent } from './target-locales.ts'

export interface ReaderOptions {
  /** Lower case; `en-us` unless told. */
  sourceLocale?: string
  /** Used where no document names its own. */
  targetLocale?: string
  /** Absolute path of another revision of the originals, with which the documents are compared. */
  current?: string | undefined
  /** Documents get their twins in Markdown. */
  markdown?: boolean | undefined
}

interface ReadResult {
  /** Absent where the file cannot be read; `file` says why. */
  document?: Document
  /** Carries what is wrong with the document. */
  file: VFile
  /** It is not the document that `digest` stands for: it, or what it includes, changed after the survey. */
  isChanged?: boolean
}

export interface Reader {
  docset: Docset
  survey: Survey
  options: ReaderOptions
  /**
   * Changes whenever the document would: with its text, with a file it includes or quotes code from, with the paths and
   * fragments links may lead to, with the images there are. It does not know the pipeline's own code.
   */
  digest(path: string): string
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
  const resolveLink = createLinkResolver(docset, survey, locales, { ...options, anchorsOf })
  return {
    docset,
    survey,
    options,
    digest: createDigest(docset, survey, locales, { ...options, anchorsOf }),
    read: createDocumentReader(docset, survey, locales, { ...options, resolveLink }),
    readLanding: (path) => openLanding(docset, path, resolveLink),
  }
}

/** Target locale of every document, by its path. */
type Locales = ReadonlyMap<string, string>

/** Fragments of a file, by its path. */
type AnchorsOf = (path: string) => string[]

function createLinkResolver(
  docset: Docset,
  survey: Survey,
  locales: Locales,
  { sourceLocale, anchorsOf }: ReaderOptions & { anchorsOf: AnchorsOf },
): ResolveLink {
  const [majority] = mostFrequent(locales.values())
  const onPage = memoize((page: string) => new Set(withIncludes(survey, page).flatMap(anchorsOf)))
  const targetOf = (file: string) =>
    locales.get(file) ?? publishedAs(docset.publication, file).locale ?? majority
  const resolve = createResolver(docset, onPage, { targetOf, sourceLocale })
  return createTreeLinks(docset.publication)?.link(resolve) ?? resolve
}

function createDigest(
  docset: Docset,
  survey: Survey,
  locales: Locales,
  { anchorsOf, ...options }: ReaderOptions & { anchorsOf: AnchorsOf },
): Reader['digest'] {
  const anchors = () => [...survey.keys()].map((path) => [path, anchorsOf(path)])
  const surroundings = memoize(() => hashSurroundings(docset, anchors(), options, locales))
  const current = currentOf(docset, options)
  return (path) => {
    const texts = withIncludes(survey, path).map((name) => survey.get(name)?.digest)
    return hash([surroundings(), path, locales.get(path), texts, current?.digest(path)])
  }
}

function createDocumentReader(
  docset: Docset,
  survey: Survey,
  locales: Locales,
  options: ReaderOptions & { resolveLink: ResolveLink },
): Reader['read'] {
  const files = new Map(docset.documents.map((file) => [file.path, file]))
  const changes = createChanges(survey)
  const { sourceLocale, resolveLink, markdown } = options
  const current = currentOf(docset, options)
  const texts = textsOf(docset.publication)
  const resolve = createImageResolver(docset.publication)
  const resolveImage = createTreeLinks(docset.publication)?.image(resolve) ?? resolve
  const readInclude = createIncludeReader(docset.publication, changes.opened)
  const shared = { sourceLocale, resolveLink, resolveImage, readInclude, markdown }
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
    return { document: placeDocument(document, file), file, isChanged: changed.length > 0 }
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

/** All that a document depends on beyond its own text. */
function hashSurroundings(
  docset: Docset,
  anchors: unknown,
  options: ReaderOptions,
  locales: Locales,
): string {
  const media = listMedia(docset.publication)
  return hash([
    options,
    [...docset.routes],
    [...docset.landings],
    [...locales],
    [...docset.bases],
    docset.redirects,
    docset.publication.configs,
    docset.publication.files.map((file) => file.path),
    media.map((file) => statSync(file.absolute, { throwIfNoEntry: false })?.size),
    anchors,
  ])
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
