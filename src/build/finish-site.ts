/** The last steps to a site whose pages are written: what leads to them, finds them and keeps them. */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { iconOf } from '../config/look/look-files.ts'
import type { DocsetConfig } from '../config/options.ts'
import type { Environment } from '../config/environment.ts'
import { buildWorker, removeWorker, WORKER } from '../offline/build-worker.ts'
import { writeVocabulary } from '../search/index/search-index.ts'
import type { IndexWords } from '../search/index/start-indexing.ts'
import { factsOf, type FileFacts } from './kept/file-store.ts'
import { listFiles, listSite, type Listing } from './kept/list-site.ts'
import { toRedirectFile } from './redirect-file.ts'
import { writeRedirectPages } from './redirect-pages.ts'
import type { Redirection } from './redirections.ts'
import { toHeadersFile } from './security-headers.ts'

export interface Unfinished {
  /** Folder with all pages and all parts of the search indexes. */
  site: string
  environment: Pick<Environment, 'base' | 'redirects'>
  settings: DocsetConfig
  redirections: readonly Redirection[]
  words: IndexWords
  /** Files whose hashes are known. */
  known: ReadonlyMap<string, FileFacts>
}

/** @returns all files of the site */
export async function finishSite(unfinished: Unfinished): Promise<Listing> {
  const { site, environment, settings, words, known } = unfinished
  const redirects = writeRedirects(unfinished)
  writeFileSync(path.join(site, '_headers'), toHeadersFile(environment.base))
  for (const [bundle, parts] of words)
    await writeVocabulary(path.join(site, 'search', bundle), parts)
  const listing = listSite(site, new Map([...redirects, ...known]))
  if (settings.offline === false) await removeWorker(site)
  else await buildWorker(site, listing, environment.base)
  listFiles(listing, site, [WORKER])
  return listing
}

/** @returns the pages, with their hashes */
function writeRedirects({
  site,
  environment,
  settings,
  redirections,
}: Unfinished): Map<string, FileFacts> {
  const { base, redirects } = environment
  if (redirects === 'pages') {
    const written = writeRedirectPages(site, redirections, base + iconOf(settings).path)
    return new Map([...written].map(([name, html]) => [name, factsOf(html)]))
  }
  const isTaken = (file: string) => existsSync(path.join(site, file))
  const { name, text } = toRedirectFile(redirects, redirections, isTaken, base)
  writeFileSync(path.join(site, name), text)
  return new Map()
}
