/** The one road from a source folder into the site: an Astro content loader. */
import type { Loader, LoaderContext } from 'astro/loaders'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf } from '../cli/error-code.ts'
import { Progress } from '../cli/progress.ts'
import { toDiagnostics, type Diagnostic } from '../docset/diagnostics.ts'
import { readAll } from '../docset/read/read-all.ts'
import type { Reader } from '../docset/read/reader.ts'
import { findEntry, keepEntries, loadEntry, storeEntry } from './entry-cache.ts'
import { handOver } from './hand-over.ts'
import { keepLandings, type LandingEntry } from '../site/landings.ts'
import { entrySchema } from './schema.ts'
import { openSourceFolder, type FolderSettings } from '../config/source-folder.ts'

export interface DocumentLoaderOptions {
  /** Absolute path of the folder with the documents. */
  source: string
  config: FolderSettings
}

/** What turns files into documents; a change in it must not meet yesterday's cache. */
const PIPELINE = [
  'src/sxs',
  'src/docset',
  'src/content',
  'src/align',
  'src/trees',
  'src/stale',
  'src/config',
  'taiyaku.config.ts',
  'package-lock.json',
]

/** Fills a collection with the documents of a folder: only what changed is read again. */
export function documentLoader(options: DocumentLoaderOptions): Loader {
  return {
    name: 'taiyaku-documents',
    schema: entrySchema,
    async load(context) {
      await sync(options, context)
      context.watcher?.add(options.source)
      const update = oneByOne(() => sync(options, context), context.logger)
      for (const event of ['add', 'change', 'unlink']) {
        context.watcher?.on(event, (file: string) => {
          if (isBelow(file, options.source)) update()
        })
      }
    },
  }
}

/** Never two at once: the older could be the last to be done. Many changes that come together are one. */
function oneByOne(work: () => Promise<void>, logger: LoaderContext['logger']): () => void {
  let last = Promise.resolve()
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    last = last
      .then(() => {
        isWaiting = false
        return work()
      })
      .catch((error: unknown) => logger.error(error instanceof Error ? error.message : `${error}`))
  }
}

async function sync({ source, config }: DocumentLoaderOptions, context: LoaderContext) {
  performance.mark('taiyaku:reading documents')
  const root = fileURLToPath(context.config.root)
  const cache = fileURLToPath(new URL('documents', context.config.cacheDir))
  const diagnostics: Diagnostic[] = []
  const reader = openSourceFolder(source, config, (file) =>
    diagnostics.push(...toDiagnostics([file])),
  )
  const { routes } = reader.docset
  const salt = hashFiles(root, PIPELINE)
  const fileOf = (digest: string) => path.join(cache, `${digest}.json`)
  const files = new Map(
    [...routes.keys()].map((name) => [name, fileOf(hash(salt + reader.digest(name)))]),
  )
  const stale = [...files].filter(([name, file]) => findEntry(file)?.document.path !== name)
  const progress = new Progress('Reading documents', stale.length)
  const names = stale.map(([name]) => name)
  for await (const { path: name, document, diagnostics: own, isChanged } of readAll(
    reader,
    names,
  )) {
    progress.step()
    if (!document) {
      files.delete(name)
      diagnostics.push(...own)
      continue
    }
    const entry = { slug: routes.get(name)!, document, diagnostics: own }
    // Under its digest another text would be found, should that text come back.
    if (isChanged) files.set(name, fileOf(hash(files.get(name)! + JSON.stringify(entry))))
    storeEntry(files.get(name)!, entry)
  }
  keepLandings(readLandings(reader, diagnostics))
  await fill(context, files, (name) => path.relative(root, path.join(source, name)))
  // A build may run beside the authoring server, and needs what is its own; the next one clears up.
  if (!context.watcher) keepEntries(cache, new Set(files.values()))
  const stored = [...files.values()]
  handOver({ docset: reader.docset, entries: stored.map(loadEntry), files: stored, diagnostics })
  if (context.watcher) logErrors(diagnostics, context.logger)
  performance.mark('taiyaku:bundling and writing pages')
  context.logger.info(`${routes.size} documents, ${stale.length} read anew`)
}

/**
 * Puts documents into the collection, in place of what was there.
 *
 * @param files cached entries, by name
 */
async function fill(
  { store, parseData }: LoaderContext,
  files: ReadonlyMap<string, string>,
  filePathOf: (name: string) => string,
): Promise<void> {
  const items = await Promise.all(
    Array.from(files, async ([id, file]) => ({
      id,
      data: await parseData({ id, data: { file } }),
      digest: path.basename(file, '.json'),
      filePath: filePathOf(id).replaceAll(path.sep, '/'),
    })),
  )
  store.clear()
  for (const item of items) store.set(item)
}

function readLandings({ docset, readLanding }: Reader, diagnostics: Diagnostic[]): LandingEntry[] {
  return [...docset.landings].map(([name, slug]) => {
    const { landing, file } = readLanding(name)
    diagnostics.push(...toDiagnostics([file]))
    return { slug, landing }
  })
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40)
}

/** While writing, what keeps a file out of the site is said at once; a build says it at its end. */
function logErrors(diagnostics: Diagnostic[], logger: LoaderContext['logger']): void {
  for (const { severity, path, line, reason, note } of diagnostics) {
    if (severity === 'error')
      logger.error([`${path}:${line ?? 1}: ${reason}`, note].filter(Boolean).join('. '))
  }
}

/**
 * A hash over the text of files and of everything below folders; missing ones count as empty.
 *
 * @param root absolute path the names are relative to
 */
export function hashFiles(root: string, names: string[]): string {
  const hash = createHash('sha256')
  for (const name of names) {
    for (const file of filesBelow(path.join(root, name))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function filesBelow(start: string): string[] {
  try {
    return readdirSync(start, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return [start]
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

function isBelow(file: string, folder: string): boolean {
  return path.resolve(file).startsWith(folder + path.sep)
}
