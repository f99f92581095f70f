/** Makes everything a site consists of: pages, images, redirects, headers, search, offline worker. */
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../cli/errors.ts'
import type { DocsetConfig } from '../config/options.ts'
import type { Environment } from '../config/environment.ts'
import { expectRead, processContext, type ReadFolder } from '../content/process-context.ts'
import { hashCode } from '../content/reading-code.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import { PACKAGE_ROOT } from '../files/package-root.ts'
import { loadCodes, storeCodes } from '../render/qr-cache.ts'
import { learnIndexes, type Learned } from '../search/index/learn.ts'
import { keptDocuments, startIndexing } from '../search/index/start-indexing.ts'
import { toLandingPages } from '../site/landings.ts'
import { toPages, type DocumentPage } from '../site/pages.ts'
import { describeTrees } from '../trees/find/find-trees.ts'
import { finishSite } from './finish-site.ts'
import type { FileFacts } from './kept/file-store.ts'
import type { KeptSite } from './kept/kept-site.ts'
import type { Listing } from './kept/list-site.ts'
import { toRedirections, type Redirection } from './redirections.ts'
import { runAstro } from './run-astro.ts'
import { beginStage } from './stages.ts'

export interface WrittenSite {
  documents: number
  /** HTML files written. */
  pages: number
  diagnostics: Diagnostic[]
  /** The pages of its documents. */
  documentPages: DocumentPage[]
}

interface MakeFolders {
  site: string
  scratch: string
  /** Of what is kept between builds. */
  cache: string
}

interface Making {
  environment: Environment
  settings: DocsetConfig
  /** The source folder as it was given. */
  source: string | undefined
  kept: KeptSite<WrittenSite>
}

/** @throws Failure where there is no document; anything where the build fails */
export async function makeSite(
  folders: MakeFolders,
  making: Making,
  progress: (stage: string) => void,
): Promise<{ written: WrittenSite; listing: Listing }> {
  const reading = expectRead(() => beginStage('reading documents'))
  const { kept, environment, settings } = making
  const { scratch, site } = folders
  const index = startIndexing(reading, {
    ...{ scratch, kept, first: settings.targetLocale },
    documents: keptDocuments(folders.cache),
  })
  try {
    progress('Reading documents and writing pages')
    const read = await writePages(folders, kept, reading)
    tellRead(read, making.source, progress)
    const documentPages = toPages(read.entries, settings.targetLocale)
    const redirections = redirectionsOf(read, documentPages, environment.base)
    progress('Indexing the text')
    beginStage('indexing')
    const words = await index.finish(path.join(site, 'search'))
    const known = kept.taken
    const takeFile = (file: string, facts: FileFacts) => kept.takeFile(file, facts)
    const lexicons = lexiconsOf(read, settings)
    const listing = await finishSite({
      ...{ site, environment, settings, redirections, words, lexicons, known, takeFile },
    })
    return { written: describeSite(read, documentPages, listing), listing }
  } finally {
    await index.stop()
  }
}

/** Says what the folder was found to be. @throws Failure where it has no document */
export function tellRead(
  { docset, entries, diagnostics }: ReadFolder,
  source: string | undefined,
  progress: (stage: string) => void,
): void {
  const trees = docset?.publication.trees
  if (trees) progress(describeTrees(trees.trees))
  if (entries.length === 0) throw new Failure(nothingFound(source, diagnostics))
}

/** Where retired addresses lead. */
export function redirectionsOf(
  { docset, landings }: ReadFolder,
  documentPages: readonly DocumentPage[],
  base: string,
): Redirection[] {
  const pages = [...documentPages, ...toLandingPages(landings, documentPages)]
  return docset ? toRedirections(docset, pages, base) : []
}

/** What searches know of the site as a whole. */
export function lexiconsOf(
  { entries }: ReadFolder,
  { targetLocale, synonyms }: DocsetConfig,
): Map<string, Learned> {
  return learnIndexes(entries, { first: targetLocale, synonyms })
}

export function describeSite(
  { entries, diagnostics }: ReadFolder,
  documentPages: DocumentPage[],
  listing: Listing,
): WrittenSite {
  const pages = [...listing.keys()].filter((name) => name.endsWith('.html')).length
  return { documentPages, documents: entries.length, pages, diagnostics }
}

async function writePages(
  { cache }: MakeFolders,
  kept: KeptSite<WrittenSite>,
  reading: Promise<ReadFolder>,
): Promise<ReadFolder> {
  // Astro's own list of the documents is made anew each time: what an earlier build left is not trusted.
  await rm(path.join(cache, 'data-store.json'), { force: true })
  const codes = path.join(cache, 'codes.json')
  const salt = hashCode(PACKAGE_ROOT, ['src/render/qr.ts'])
  loadCodes(codes, salt)
  Object.assign(processContext(), {
    takePage: (file: string, key: string) => kept.take(file, key),
    hasLastSite: kept.hasLastSite,
    takenPages: kept.taken,
  })
  void reading.then(() => beginStage('bundling and writing pages'))
  await runAstro()
  storeCodes(codes, salt, kept.taken.size > 0)
  return await reading
}

function nothingFound(source = 'source-docs', diagnostics: Diagnostic[]): string {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  return (
    `Expected Markdown files in \`${source}\`, found none that can be read` +
    (error ? ` (\`${error.path}\`: ${error.reason}).` : '.')
  )
}
