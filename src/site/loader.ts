/** The one road from a source folder into the site: an Astro content loader. */
import type { Loader, LoaderContext } from 'astro/loaders'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Progress } from '../cli/progress.ts'
import { toDiagnostics, type Diagnostic } from '../docset/diagnostics.ts'
import { readAll } from '../docset/read-all.ts'
import type { DocsetConfig } from './config.ts'
import { keepEntries, loadEntry, storeEntry } from './entry-cache.ts'
import { handOver } from './hand-over.ts'
import { entrySchema } from './schema.ts'
import { openSourceFolder } from './source-folder.ts'

export interface DocumentLoaderOptions {
  /** Absolute path of the folder with the documents. */
  source: string
  config: DocsetConfig
}

/** What turns files into documents; a change in it must not meet yesterday's cache. */
const PIPELINE = ['src/sxs', 'src/docset', 'src/site', 'taiyaku.config.ts', 'package-lock.json']

/** Fills a collection with the documents of a folder: only what changed is read again. */
export function documentLoader(options: DocumentLoaderOptions): Loader {
  return {
    name: 'taiyaku-documents',
    schema: entrySchema,
    async load(context) {
      await sync(options, context)
      context.watcher?.add(options.source)
      for (const event of ['add', 'change', 'unlink']) {
        context.watcher?.on(event, (file: string) => {
          if (isBelow(file, options.source)) void sync(options, context)
        })
      }
    },
  }
}

async function sync({ source, config }: DocumentLoaderOptions, context: LoaderContext) {
  performance.mark('taiyaku:reading documents')
  const { store, logger, parseData } = context
  const root = fileURLToPath(context.config.root)
  const cache = fileURLToPath(new URL('documents', context.config.cacheDir))
  const diagnostics: Diagnostic[] = []
  const reader = openSourceFolder(source, config, (file) =>
    diagnostics.push(...toDiagnostics([file])),
  )
  const { routes } = reader.docset
  const salt = hashFiles(root, PIPELINE)
  const digests = new Map(
    [...routes.keys()].map((name) => [name, hash(salt + reader.digest(name))]),
  )
  const fileOf = (name: string) => path.join(cache, `${digests.get(name)}.json`)
  for (const name of store.keys()) if (!digests.has(name)) store.delete(name)
  const stale = [...digests].filter(([name, digest]) => {
    return store.get(name)?.digest !== digest || !existsSync(fileOf(name))
  })
  const progress = new Progress('Reading documents', stale.length)
  const names = stale.map(([name]) => name)
  for await (const { path: name, document, diagnostics: own } of readAll(reader, names)) {
    progress.step()
    if (!document) {
      store.delete(name)
      diagnostics.push(...own)
      continue
    }
    const file = fileOf(name)
    storeEntry(file, { slug: routes.get(name)!, document, diagnostics: own })
    const data = await parseData({ id: name, data: { file } })
    const filePath = path.relative(root, path.join(source, name)).replaceAll(path.sep, '/')
    store.set({ id: name, data, digest: digests.get(name), filePath })
  }
  const files = store.keys().map(fileOf)
  keepEntries(cache, new Set(files))
  handOver({ docset: reader.docset, entries: files.map(loadEntry), files, diagnostics })
  if (context.watcher) logErrors(diagnostics, logger)
  performance.mark('taiyaku:bundling and writing pages')
  logger.info(`${routes.size} documents, ${stale.length} read anew`)
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
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOTDIR') return [start]
    if (code === 'ENOENT') return []
    throw error
  }
}

function isBelow(file: string, folder: string): boolean {
  return path.resolve(file).startsWith(folder + path.sep)
}
