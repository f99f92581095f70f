/** Reads the documents of a docset, each with everything the others have to do with it. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { VFile } from 'vfile'
import type { Document } from '../../sxs/document.ts'
import { readDocument } from '../../sxs/read-document.ts'
import { createChanges, reportChanged } from './changes.ts'
import type { Docset } from '../docset.ts'
import { createIncludeReader } from './includes.ts'
import { createResolver } from '../links/links.ts'
import { readLanding, type Landing } from '../contents/landing.ts'
import { createImageResolver, listMedia } from '../links/media.ts'
import { placeOf } from '../config/publication.ts'
import { compareWithCurrent } from '../../stale/compare.ts'
import { openCurrent } from '../../stale/current-originals.ts'
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
  current?: string
}

export interface ReadResult {
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
  const files = new Map(docset.documents.map((file) => [file.path, file]))
  const locales = findTargetLocales(docset.documents, survey, options)
  const [majority] = mostFrequent(locales.values())
  const anchors = new Map<string, Set<string>>()
  const treeLinks = createTreeLinks(docset.publication)
  const resolveDocsetLink = createResolver(docset, anchorsOf, {
    targetOf: (file) => locales.get(file) ?? placeOf(docset.publication, file).locale ?? majority,
    sourceLocale: options.sourceLocale,
  })
  const resolveLink = treeLinks?.link(resolveDocsetLink) ?? resolveDocsetLink
  const resolveDocsetImage = createImageResolver(docset.publication)
  const resolveImage = treeLinks?.image(resolveDocsetImage) ?? resolveDocsetImage
  const changes = createChanges(survey)
  const readInclude = createIncludeReader(docset.publication, changes.opened)
  const current =
    options.current === undefined ? undefined : openCurrent(options.current, docset.publication)
  let surroundings: string | undefined

  return { docset, survey, options, digest, read, readLanding: openLanding }

  function anchorsOf(page: string): Set<string> {
    let found = anchors.get(page)
    if (!found) {
      found = new Set(withIncludes(survey, page).flatMap((name) => survey.get(name)?.anchors ?? []))
      anchors.set(page, found)
    }
    return found
  }

  function digest(path: string): string {
    surroundings ??= hashSurroundings(docset, survey, options, locales)
    const texts = withIncludes(survey, path).map((name) => survey.get(name)?.digest)
    return hash([surroundings, path, locales.get(path), texts, current?.digest(path)])
  }

  function openLanding(path: string): { landing: Landing; file: VFile } {
    const found = docset.publication.files.find((file) => file.path === path)
    if (!found) throw new Error(`No landing page \`${path}\` in the source folder`)
    const file = readSource(found)
    const landing = readLanding(file, resolveLink)
    const locale = landing.locale ?? placeOf(docset.publication, path).locale
    return { landing: { ...landing, ...(locale && { locale }) }, file }
  }

  function read(path: string): ReadResult {
    const found = files.get(path)
    if (!found) throw new Error(`No document \`${path}\` in the source folder`)
    const file = textsOf(docset.publication).read(found)
    if (file.messages.some((message) => message.fatal)) return { file }
    changes.opened(path, file)
    const document = readDocument(file, {
      sourceLocale: options.sourceLocale,
      targetLocale: locales.get(path),
      resolveLink,
      resolveImage,
      readInclude,
    })
    if (current) document.stale = compareWithCurrent(document, file, current)
    const placed = placeDocument(document, file)
    const changed = withIncludes(survey, path).filter(changes.has)
    for (const name of changed) reportChanged(file, name)
    return { document: placed, file, isChanged: changed.length > 0 }
  }
}

/** All that a document depends on beyond its own text. */
function hashSurroundings(
  docset: Docset,
  survey: Survey,
  options: ReaderOptions,
  locales: Map<string, string>,
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
    [...survey].map(([path, { anchors }]) => [path, anchors]),
  ])
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
