/** One build: pages by Astro, then the search index, swapped into place when both are done. */
import { existsSync } from 'node:fs'
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../cli/command.ts'
import { requireFolder } from '../cli/require-folder.ts'
import { explainRefusal } from '../cli/system-error.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import config from '../../taiyaku.config.ts'
import { buildWorker, removeWorker } from '../offline/build-worker.ts'
import { loadCodes, storeCodes } from '../render/code-cache.ts'
import { docsetConfig } from '../config/config.ts'
import { cacheFolder, setEnvironment, type BuildOptions } from '../config/environment.ts'
import { keptLandings, toLandingPages } from '../site/landings.ts'
import { toPages, type DocumentPage } from '../site/pages.ts'
import { startIndexing } from '../search/index/start-indexing.ts'
import { hashFiles } from '../content/loader.ts'
import type { Entry } from '../content/schema.ts'
import { runAstro } from './run-astro.ts'
import { toRedirectPages, writeRedirectPages } from './redirect-pages.ts'
import { toHeadersFile } from './security-headers.ts'
import { swapOutput } from './swap-output.ts'
import { takeTurn } from './take-turn.ts'
import { describeTrees } from '../trees/find/find-trees.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Says whose turn it is to build in this working tree. */
const TURN = '.cache/build.turn'

export interface BuildResult {
  /** The folder that was written, as it was asked for. */
  out: string
  documents: number
  /** HTML files written. */
  pages: number
  seconds: number
  diagnostics: Diagnostic[]
  /** What was read. */
  entries: Entry[]
  /** The pages it has. */
  documentPages: DocumentPage[]
}

/**
 * Builds the site of a source folder. Once per process: Astro evaluates its configuration once.
 *
 * @param progress receives the name of each stage
 * @throws Failure where there is no document; anything where the build fails; the previous output is then as it was
 */
export async function buildSite(
  options: BuildOptions,
  progress: (stage: string) => void = () => {},
): Promise<BuildResult> {
  const start = performance.now()
  performance.mark('taiyaku:starting')
  const { source, original, current, out } = setEnvironment(process.env, options)
  if (current !== undefined) requireFolder(current, options.current, 'current')
  requireFolder(source, options.source)
  if (original !== undefined) requireFolder(original, options.original, 'original')
  // Astro would tell its makers of the build.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  let giveTurnBack: (() => void) | undefined
  try {
    giveTurnBack = await takeTurn(path.join(ROOT, TURN), (pid) => progress(waitingFor(pid)))
    const written = await swapOutput(out, (...folders) => buildInto(folders, options, progress))
    return { ...written, out: options.out ?? 'dist', seconds: (performance.now() - start) / 1000 }
  } catch (error) {
    const refusal = explainRefusal(error)
    if (refusal === undefined) throw error
    const kept = existsSync(out) ? ' The site that was there is as it was.' : ''
    throw new Failure(refusal + kept, { cause: error })
  } finally {
    giveTurnBack?.()
  }
}

function waitingFor(pid: number): string {
  return `Waiting for another build (process ${pid}). If there is none, remove \`${TURN}\`.`
}

/** @param folders of the site, and for what is made on the way */
async function buildInto(
  [folder, scratch]: [string, string],
  options: BuildOptions,
  progress: (stage: string) => void,
): Promise<Omit<BuildResult, 'out' | 'seconds'>> {
  const { source, sourceName, base } = setEnvironment(process.env, { ...options, out: folder })
  const settings = docsetConfig(config, sourceName)
  progress('Reading documents and writing pages')
  // Astro's own list of the documents is made anew each time: what stands in it is never trusted.
  await rm(path.join(ROOT, cacheFolder(source), 'data-store.json'), { force: true })
  const codes = path.join(ROOT, cacheFolder(source), 'codes.json')
  const salt = hashFiles(ROOT, ['src/render/qr.ts', 'package-lock.json'])
  loadCodes(codes, salt)
  const index = startIndexing(scratch, settings.targetLocale)
  try {
    await runAstro(ROOT)
    storeCodes(codes, salt)
    const { docset, entries, diagnostics } = index.documents()
    const { trees } = docset.publication
    if (trees) progress(describeTrees(trees.trees))
    if (entries.length === 0) throw new Failure(nothingFound(options.source, diagnostics))
    const documentPages = toPages(entries, settings.targetLocale)
    const pages = [...documentPages, ...toLandingPages(keptLandings(), documentPages)]
    await writeRedirectPages(folder, toRedirectPages(docset, pages, base))
    await writeFile(path.join(folder, '_headers'), toHeadersFile(base))
    progress('Indexing the text')
    performance.mark('taiyaku:indexing')
    await index.finish(path.join(folder, 'search'))
    if (settings.offline === false) await removeWorker(folder)
    else await buildWorker(folder, base)
    return {
      entries,
      documentPages,
      documents: entries.length,
      pages: await countPages(folder),
      diagnostics: [...diagnostics, ...entries.flatMap((entry) => entry.diagnostics)],
    }
  } finally {
    await index.stop()
  }
}

function nothingFound(source = 'source-docs', diagnostics: Diagnostic[]): string {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error')
  return (
    `Expected Markdown files in \`${source}\`, found none that can be read` +
    (first ? ` (\`${first.path}\`: ${first.reason}).` : '.')
  )
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.html')).length
}
