/** Writes everything a site consists of into one folder: pages, redirects, headers, search, offline worker. */
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../cli/command.ts'
import { docsetConfig } from '../config/config.ts'
import { cacheFolder, setEnvironment, type BuildOptions } from '../config/environment.ts'
import { iconOf } from '../config/look/look-files.ts'
import { expectRead, type ReadFolder } from '../content/process-context.ts'
import { hashCode } from '../content/reading-code.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import { PACKAGE_ROOT } from '../files/package-root.ts'
import { buildWorker, removeWorker } from '../offline/build-worker.ts'
import { loadCodes, storeCodes } from '../render/qr-cache.ts'
import { startIndexing } from '../search/index/start-indexing.ts'
import { toLandingPages } from '../site/landings.ts'
import { toPages, type DocumentPage } from '../site/pages.ts'
import { describeTrees } from '../trees/find/find-trees.ts'
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

/** Where a site is written. */
export interface WriteFolders {
  /** Empty, and in the folder of what is kept: see `runAstro`. */
  site: string
  /** Empty, on the same disk. */
  scratch: string
}

/** @throws Failure where there is no document; anything where the build fails */
export async function writeSite(
  { site, scratch }: WriteFolders,
  options: BuildOptions,
  progress: (stage: string) => void,
): Promise<WrittenSite> {
  const { source, sourceName, base } = setEnvironment(process.env, { ...options, out: site })
  const config = docsetConfig(sourceName)
  const { targetLocale, offline, synonyms } = config
  const cache = cacheFolder(source)
  const reading = expectRead(() => beginStage('reading documents'))
  const index = startIndexing(reading, scratch, { first: targetLocale, synonyms })
  try {
    progress('Reading documents and writing pages')
    const { docset, entries, landings, diagnostics } = await writePages(cache, reading)
    const { trees } = docset.publication
    if (trees) progress(describeTrees(trees.trees))
    if (entries.length === 0) throw new Failure(nothingFound(sourceName, diagnostics))
    const documentPages = toPages(entries, targetLocale)
    const pages = [...documentPages, ...toLandingPages(landings, documentPages)]
    await writeRedirectPages(site, toRedirectPages(docset, pages, base, iconOf(config).path))
    await writeFile(path.join(site, '_headers'), toHeadersFile(base))
    progress('Indexing the text')
    beginStage('indexing')
    await index.finish(path.join(site, 'search'))
    if (offline === false) await removeWorker(site)
    else await buildWorker(site, base)
    return {
      documentPages,
      documents: entries.length,
      pages: await countPages(site),
      diagnostics,
    }
  } finally {
    await index.stop()
  }
}

async function writePages(cache: string, reading: Promise<ReadFolder>): Promise<ReadFolder> {
  // Astro's own list of the documents is made anew each time: what an earlier build left is not trusted.
  await rm(path.join(cache, 'data-store.json'), { force: true })
  const codes = path.join(cache, 'codes.json')
  const salt = hashCode(PACKAGE_ROOT, ['src/render/qr.ts'])
  loadCodes(codes, salt)
  void reading.then(() => beginStage('bundling and writing pages'))
  await runAstro()
  storeCodes(codes, salt)
  return await reading
}

function nothingFound(source: string, diagnostics: Diagnostic[]): string {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  return (
    `Expected Markdown files in \`${source}\`, found none that can be read` +
    (error ? ` (\`${error.path}\`: ${error.reason}).` : '.')
  )
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.html')).length
}
