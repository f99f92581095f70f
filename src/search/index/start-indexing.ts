/** The search index of a build: begun when the documents are read, taken into the site when its pages are written. */
import { mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import type { ReadFolder } from '../../content/process-context.ts'
import { hashCode } from '../../content/reading-code.ts'
import { PACKAGE_ROOT } from '../../files/package-root.ts'
import { partFolder } from '../query/pagefind.ts'
import { indexApart } from './index-apart.ts'
import { planIndex, type PlannedPart } from './index-plan.ts'
import type { PartWords } from './learn-part.ts'
import { removeOtherIndexed, type KeptDocuments } from './kept-documents.ts'

export interface Indexing {
  /**
   * Waits for the index and moves its parts into the site.
   *
   * @returns what each part teaches, by the index's folder below `search/`
   * @throws where it cannot be written
   */
  finish(folder: string): Promise<IndexWords>
  /** Cancels it; no process of it runs afterwards. */
  stop(): Promise<void>
}

/** Parts of the last site's indexes, which need not be made again where they would be made of the same. */
export interface KeptParts {
  /** @returns what was noted with the part; nothing where there is none of that key */
  takeSet(name: string, key: string): unknown
  /** Notes a part that was made. @param files their paths in the site */
  noteSet(name: string, key: string, files: readonly string[], beside: unknown): void
}

export interface IndexingOptions {
  /** An empty folder on the same disk as the site. */
  scratch: string
  kept: KeptParts
  /** The target that comes before the others. */
  first?: string | undefined
  /** What is kept of each document. */
  documents: KeptDocuments
}

export type IndexWords = Map<string, PartWords[]>

interface Indexed {
  plan: PlannedPart[]
  /** Those that had to be made, as they stand in the scratch folder. */
  made: PlannedPart[]
  words: Map<PlannedPart, PartWords>
}

/** @param reading the documents, once they are read; where that fails there is no index */
export function startIndexing(
  reading: Promise<Pick<ReadFolder, 'entries' | 'shard'>>,
  { scratch, kept, first, documents }: IndexingOptions,
): Indexing {
  const stopping = new AbortController()
  let isStarted = false
  const indexed = reading.then(async ({ entries, shard }): Promise<Indexed> => {
    isStarted = true
    const isOwn = ({ documents }: PlannedPart) => shard?.has(documents[0]!.slug) ?? true
    const plan = planIndex(entries, first).filter(isOwn)
    const known = plan.map((part) => kept.takeSet(nameOf(part), part.key) as PartWords | undefined)
    const made = plan.filter((_, index) => known[index] === undefined)
    const order = { parts: made, folder: scratch, kept: documents }
    const found = made.length > 0 ? await indexApart(order, stopping.signal) : []
    // Shards of one folder may be made one after the other.
    if (!shard) removeOtherIndexed(documents, filesOf(plan))
    const wordsOf = (part: PlannedPart, index: number) => known[index] ?? found[made.indexOf(part)]!
    const words = new Map(plan.map((part, index) => [part, wordsOf(part, index)]))
    return { plan, made, words }
  })
  // A failure is thrown by `finish`, which may be called long after.
  indexed.catch(() => {})
  return {
    async finish(folder) {
      const { plan, made, words } = await indexed
      for (const [index, part] of made.entries()) {
        const files = await moveInto(path.join(scratch, `${index}`), folder, part)
        kept.noteSet(nameOf(part), part.key, files, words.get(part))
      }
      const bundles = Map.groupBy(plan, ({ bundle }) => bundle)
      return new Map(
        [...bundles].map(([bundle, parts]) => [bundle, parts.map((part) => words.get(part)!)]),
      )
    },
    async stop() {
      stopping.abort()
      if (isStarted) await indexed.catch(() => {})
    },
  }
}

/** @param cache folder of what is kept of a source */
export function keptDocuments(cache: string): KeptDocuments {
  return {
    folder: path.join(cache, 'indexed'),
    salt: hashCode(PACKAGE_ROOT, ['src/search/index/index-document.ts']),
  }
}

function filesOf(plan: readonly PlannedPart[]): string[] {
  return plan.flatMap(({ documents }) => documents.map(({ file }) => file))
}

function nameOf({ bundle, number }: PlannedPart): string {
  return `search/${bundle}/${partFolder(number)}`
}

/** @returns the paths of its files in the site */
async function moveInto(from: string, search: string, part: PlannedPart): Promise<string[]> {
  const to = path.join(search, part.bundle, partFolder(part.number))
  await mkdir(to, { recursive: true })
  const files: string[] = []
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const inner = path.relative(from, path.join(entry.parentPath, entry.name))
    files.push(nameOf(part) + inner.replaceAll(path.sep, '/'))
  }
  for (const name of await readdir(from)) await rename(path.join(from, name), path.join(to, name))
  return files
}
