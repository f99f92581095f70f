/** The only way from a source folder into the site: an Astro content loader. */
import type { Loader, LoaderContext } from 'astro/loaders'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FolderSettings } from '../config/source-folder.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Docset } from '../docset/docset.ts'
import { PACKAGE_ROOT } from '../files/package-root.ts'
import { removeOtherDocuments } from './document-cache.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { handOver, processContext } from './process-context.ts'
import { readFolder, type CachedEntry } from './read-folder.ts'
import { READING, hashCode } from './reading-code.ts'
import { entrySchema } from './schema.ts'
import { watchedFolders } from './watched-folders.ts'

export interface DocumentLoaderOptions {
  /** Absolute path of the folder with the documents. */
  source: string
  config: FolderSettings
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
        folders = watchedFolders(options.source, docset.publication)
        context.watcher?.add(folders)
      }
      await read()
      const update = oneAtATime(read, (error) =>
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

/** @returns what was read */
async function sync(
  { source, config }: DocumentLoaderOptions,
  context: LoaderContext,
): Promise<Docset> {
  processContext().onReading?.()
  const root = fileURLToPath(context.config.root)
  const cache = fileURLToPath(context.config.cacheDir)
  const { docset, entries, landings, diagnostics, readAnew } = await readFolder({
    source,
    config,
    cache,
    salt: hashCode(PACKAGE_ROOT, READING),
  })
  await fill(context, entries, (name) => path.relative(root, path.join(source, name)))
  // A build may run beside the authoring server, whose documents it must not remove.
  if (!context.watcher) removeOtherDocuments(cache, new Set(entries.map(({ digest }) => digest)))
  handOver({
    docset,
    entries: entries.map(({ data }) => data),
    landings,
    diagnostics: [...diagnostics, ...entries.flatMap((entry) => entry.diagnostics)],
  })
  if (context.watcher) logErrors(diagnostics, context.logger)
  context.logger.info(`${entries.length} documents, ${readAnew} read anew`)
  return docset
}

/** Puts documents into the collection, in place of what was there. */
async function fill(
  { store, parseData }: LoaderContext,
  entries: readonly CachedEntry[],
  filePathOf: (name: string) => string,
): Promise<void> {
  const items = await Promise.all(
    entries.map(async ({ data, digest }) => ({
      id: data.document.path,
      data: await parseData({ id: data.document.path, data }),
      digest,
      filePath: filePathOf(data.document.path).replaceAll(path.sep, '/'),
    })),
  )
  store.clear()
  for (const item of items) store.set(item)
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
