/** The last steps to a site whose pages are written: what leads to them, finds them and keeps them. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { iconOf } from '../config/look/look-files.ts'
import type { DocsetConfig } from '../config/options.ts'
import type { Environment } from '../config/environment.ts'
import { buildWorker, removeWorker, WORKER } from '../offline/build-worker.ts'
import { writeIndexWords } from '../search/index/search-index.ts'
import type { Learned } from '../search/index/learn.ts'
import type { IndexWords } from '../search/index/start-indexing.ts'
import { factsOf, type FileFacts } from './kept/file-store.ts'
import { listFiles, listSite, type Listing } from './kept/list-site.ts'
import { toRedirectFile } from './redirect-file.ts'
import { toRedirectPages } from './redirect-pages.ts'
import type { Redirection } from './redirections.ts'
import { toHeadersFile } from './security-headers.ts'

export interface Unfinished {
  /** Folder with the pages and the parts of the search indexes; some may be taken from the last site. */
  site: string
  environment: Pick<Environment, 'base' | 'redirects'>
  settings: DocsetConfig
  redirections: readonly Redirection[]
  words: IndexWords
  /** What is known of each index as a whole. */
  lexicons: ReadonlyMap<string, Learned>
  /** Files whose hashes are known: those that are taken, and do not stand in the folder, are among them. */
  known: ReadonlyMap<string, FileFacts>
  /** Takes a file from the last site, which then is one of `known`. @returns whether it has it */
  takeFile?: (file: string, facts: FileFacts) => boolean
}

/** @returns all files of the site */
export async function finishSite(unfinished: Unfinished): Promise<Listing> {
  const { site, environment, settings, words, lexicons, known } = unfinished
  const redirects = writeRedirects(unfinished)
  writeFileSync(path.join(site, '_headers'), toHeadersFile(environment.base))
  for (const [bundle, parts] of words)
    await writeIndexWords(path.join(site, 'search', bundle), parts, lexicons.get(bundle))
  const listing = listSite(site, new Map([...known, ...redirects]))
  if (settings.offline === false) await removeWorker(site)
  else await buildWorker(site, listing, environment.base)
  listFiles(listing, site, [WORKER])
  return listing
}

/** @returns pages that were written, with their hashes */
function writeRedirects(unfinished: Unfinished): Map<string, FileFacts> {
  const { site, environment, settings, redirections, takeFile } = unfinished
  const { base, redirects } = environment
  const isTaken = isTakenIn(unfinished)
  if (redirects !== 'pages') {
    const { name, text } = toRedirectFile(redirects, redirections, isTaken, base)
    writeFileSync(path.join(site, name), text)
    return new Map()
  }
  const written = new Map<string, FileFacts>()
  const pages = toRedirectPages(redirections, isTaken, base + iconOf(settings).path)
  for (const [file, html] of pages) {
    const facts = factsOf(html)
    if (takeFile?.(file, facts)) continue
    const place = path.join(site, file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, html)
    written.set(file, facts)
  }
  return written
}

/** Whether a site has a file already. */
function isTakenIn({ site, known }: Unfinished): (file: string) => boolean {
  // To some systems `A` and `a` are one name.
  const fold = existsSync(path.join(site, '_ASTRO'))
    ? (file: string) => file.toLowerCase()
    : (file: string) => file
  const names = new Set([...known.keys()].map(fold))
  return (file) => names.has(fold(file)) || existsSync(path.join(site, file))
}
