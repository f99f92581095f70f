/** Makes everything a site consists of: pages, images, redirects, headers, search, offline worker. */
import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../cli/command.ts'
import type { DocsetConfig } from '../config/config.ts'
import type { Environment } from '../config/environment.ts'
import { expectRead, processContext, type ReadFolder } from '../content/process-context.ts'
import { hashCode } from '../content/reading-code.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import { buildWorker, removeWorker, WORKER } from '../offline/build-worker.ts'
import { loadCodes, storeCodes } from '../render/qr-cache.ts'
import { startIndexing, type Indexing } from '../search/index/start-indexing.ts'
import { toLandingPages } from '../site/landings.ts'
import { toPages, type DocumentPage } from '../site/pages.ts'
import { describeTrees } from '../trees/find/find-trees.ts'
import { factsOf, type FileFacts } from './kept/file-store.ts'
import type { KeptSite } from './kept/kept-site.ts'
import { listFiles, listSite, type Listing } from './kept/list-site.ts'
import { toRedirectPages, writeRedirectPages } from './redirect-pages.ts'
import { runAstro } from './run-astro.ts'
import { toHeadersFile } from './security-headers.ts'
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
  root: string
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
  const { kept, settings } = making
  const { scratch } = folders
  const index = startIndexing(reading, { scratch, kept, first: settings.targetLocale })
  try {
    progress('Reading documents and writing pages')
    const read = await writePages(folders, making.kept, reading)
    const { trees } = read.docset.publication
    if (trees) progress(describeTrees(trees.trees))
    if (read.entries.length === 0) throw new Failure(nothingFound(making.source, read.diagnostics))
    const documentPages = toPages(read.entries, making.settings.targetLocale)
    const redirects = writeBeside(folders.site, read, documentPages, making.environment.base)
    progress('Indexing the text')
    const listing = await finish(folders.site, redirects, index, making)
    const pages = [...listing.keys()].filter((name) => name.endsWith('.html')).length
    const { entries, diagnostics } = read
    return { written: { documentPages, documents: entries.length, pages, diagnostics }, listing }
  } finally {
    await index.stop()
  }
}

/**
 * What stands in a site beside its pages.
 *
 * @returns the pages of redirections, with their hashes
 */
function writeBeside(
  site: string,
  { docset, landings }: ReadFolder,
  documentPages: readonly DocumentPage[],
  base: string,
): Map<string, FileFacts> {
  const pages = [...documentPages, ...toLandingPages(landings, documentPages)]
  const written = writeRedirectPages(site, toRedirectPages(docset, pages, base))
  writeFileSync(path.join(site, '_headers'), toHeadersFile(base))
  return new Map([...written].map(([name, html]) => [name, factsOf(html)]))
}

/** The search index, and the worker, which knows every file. */
async function finish(
  site: string,
  known: ReadonlyMap<string, FileFacts>,
  index: Indexing,
  { kept, settings, environment: { base } }: Making,
): Promise<Listing> {
  beginStage('indexing')
  await index.finish(path.join(site, 'search'))
  kept.putTaken(site)
  const listing = listSite(site, new Map([...known, ...kept.taken]))
  if (settings.offline === false) await removeWorker(site)
  else await buildWorker(site, listing, base)
  listFiles(listing, site, [WORKER])
  return listing
}

async function writePages(
  { root, cache, site }: MakeFolders,
  kept: KeptSite<WrittenSite>,
  reading: Promise<ReadFolder>,
): Promise<ReadFolder> {
  // Astro's own list of the documents is made anew each time: what an earlier build left is not trusted.
  await rm(path.join(cache, 'data-store.json'), { force: true })
  const codes = path.join(cache, 'codes.json')
  const salt = hashCode(root, ['src/render/qr.ts'])
  loadCodes(codes, salt)
  Object.assign(processContext(), { takePage: kept.take, takenPages: kept.taken })
  void reading.then(() => beginStage('bundling and writing pages'))
  await runAstro(root)
  kept.putTaken(site)
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
