/** The only way from a source folder into the site: an Astro content loader. */
import type { Loader, LoaderContext } from 'astro/loaders'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FolderSettings } from '../config/source-folder.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Docset } from '../docset/docset.ts'
import { PACKAGE_ROOT } from '../files/package-root.ts'
import { memoize } from '../memoize.ts'
import { removeOtherDocuments } from './document-cache.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { handOver, processContext } from './process-context.ts'
import { readFolder, type CachedEntry } from './read-folder.ts'
import { READING, hashCode } from './reading-code.ts'
import { entrySchema, type Entry } from './schema.ts'
import type { Shard } from './share.ts'
import { watchedFolders } from './watched-folders.ts'

/**
 * Milliseconds after which a saved file is whole. A program empties a file before it writes it, and the
 * watcher tells of one change where two follow within 5 ms: what is read at once may be nothing.
 */
const SETTLED = 50

export interface DocumentLoaderOptions {
  /** Absolute path of the folder with the documents. */
  source: string
  config: FolderSettings
  /** Only the documents of a shard are read. */
  shard?: Shard | undefined
}

/** Fills a collection with the documents of a folder: only what changed is read again. */
export function documentLoader(options: DocumentLoaderOptions): Loader {
  return {
    name: 'taiyaku-documents',
    schema: entrySchema,
    async load(context) {
      let folders = [options.source]
      const read = async () => {
        const docset = await sync(options, context)
        if (docset) folders = watchedFolders(options.source, docset.publication)
        context.watcher?.add(folders)
      }
      await read()
      const update = oneAtATime(read, SETTLED, (error) =>
        context.logger.error(error instanceof Error ? error.message : `${error}`),
      )
      for (const event of ['add', 'change', 'unlink']) {
        context.watcher?.on(event, (file: string) => {
          if (folders.some((folder) => isBelow(file, folder))) update()
        })
      }
    },
  }
}

/** @returns what was read; nothing where it was given by shards */
async function sync(
  { source, config, shard }: DocumentLoaderOptions,
  context: LoaderContext,
): Promise<Docset | undefined> {
  const { onReading, given } = processContext()
  onReading?.()
  if (given) {
    await fill(context, given.entries.map(toCached), (name) => name)
    handOver(given)
    return undefined
  }
  const root = fileURLToPath(context.config.root)
  const cache = fileURLToPath(context.config.cacheDir)
  const { entries, diagnostics, readAnew, ...read } = await readFolder({
    source,
    config,
    shard,
    cache,
    salt: codeOf(),
  })
  await fill(context, entries, (name) => path.relative(root, path.join(source, name)))
  // A build may run beside the authoring server, whose documents it must not remove.
  // Shards of one folder may be made one after the other.
  if (!context.watcher && !shard) removeOtherDocuments(cache, entries)
  handOver({
    ...read,
    entries: entries.map(({ data }) => data),
    diagnostics: [...diagnostics, ...entries.flatMap((entry) => entry.diagnostics)],
  })
  if (context.watcher) logErrors(diagnostics, context.logger)
  context.logger.info(`${entries.length} documents, ${readAnew} read anew`)
  return read.docset
}

/** A document that shards have read: nothing of it need be kept. */
function toCached(data: Entry): CachedEntry {
  return { data, digest: '', text: '', diagnostics: [] }
}

/** The code that runs is the code that was there when the process began. */
const codeOf = memoize(() => hashCode(PACKAGE_ROOT, READING))

/** Puts documents into the collection, in place of what was there. */
async function fill(
  { store, parseData }: LoaderContext,
  entries: readonly CachedEntry[],
  filePathOf: (name: string) => string,
): Promise<void> {
  const changed = entries.map(withDigest).filter(({ data, digest }) => {
    return store.get(data.document.path)?.digest !== digest
  })
  const items = await Promise.all(
    changed.map(async ({ data: { document, slug, file }, digest }) => ({
      id: document.path,
      data: await parseData({ id: document.path, data: { slug, file } }),
      digest,
      filePath: filePathOf(document.path).replaceAll(path.sep, '/'),
    })),
  )
  const names = new Set(entries.map(({ data }) => data.document.path))
  for (const id of store.keys()) if (!names.has(id)) store.delete(id)
  for (const item of items) store.set(item)
}

/** Tells one state of a document and its address from another. */
function withDigest({ data, digest, text }: CachedEntry) {
  return { data, digest: [digest, text, data.slug].join(' ') }
}

/** Tells authors at once what keeps a file out of the site; a build tells it at its end. */
function logErrors(diagnostics: Diagnostic[], logger: LoaderContext['logger']): void {
  for (const { severity, path, line, reason, note } of diagnostics) {
    if (severity === 'error')
      logger.error([`${path}:${line ?? 1}: ${reason}`, note].filter(Boolean).join('. '))
  }
}

function isBelow(file: string, folder: string): boolean {
  return path.resolve(file).startsWith(folder + path.sep)
}
