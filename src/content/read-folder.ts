/** Reads a source folder: documents that did not change since they were last read come from the cache. */
import { Progress } from '../cli/progress.ts'
import { openSourceFolder, type FolderSettings } from '../config/source-folder.ts'
import { toDiagnostics, type Diagnostic } from '../docset/diagnostics.ts'
import type { Answered } from '../docset/read/questions.ts'
import type { Reader } from '../docset/read/reader.ts'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { loadAnswered, storeAnswered } from './answered.ts'
import { documentFile, findOutline, type CachedOutline } from './document-cache.ts'
import { loadLooks, storeLooks } from './kept-looks.ts'
import type { LandingEntry, ReadFolder } from './process-context.ts'
import type { Entry } from './schema.ts'
import { readStale } from './read-stale.ts'
import { shareOf, toStub, type Shard } from './share.ts'
import { nameFor, type Known } from './store-read.ts'

export interface ReadFolderOptions {
  /** Absolute path of the folder with the documents. */
  source: string
  config: FolderSettings
  /** Absolute path of the folder for what is kept between builds. */
  cache: string
  /** Stands for the code that reads: what other code has read is read anew. */
  salt: string
  /** Only the documents of a shard are read. */
  shard?: Shard | undefined
}

/** An entry of the collection, and what stands beside it in the cache. */
export interface CachedEntry {
  data: Entry
  /** Names what was read. */
  digest: string
  /** Names what became of it. */
  text: string
  /** What is wrong with the document. */
  diagnostics: Diagnostic[]
}

interface FolderResult extends Omit<ReadFolder, 'entries'> {
  entries: CachedEntry[]
  /** Of the configuration files, of landing pages and of documents that were left out. */
  diagnostics: Diagnostic[]
  /** How many documents were not in the cache. */
  readAnew: number
}

export async function readFolder(options: ReadFolderOptions): Promise<FolderResult> {
  const { source, config, cache, salt } = options
  const looks = path.join(cache, 'looks.json')
  const isFirst = lastKnown.size === 0
  loadLooks(looks, salt)
  const folderDiagnostics: Diagnostic[] = []
  const diagnostics: Diagnostic[] = []
  const reader = openSourceFolder(source, config, (file) =>
    folderDiagnostics.push(...toDiagnostics([file])),
  )
  const { routes } = reader.docset
  const others = options.shard && findOthers(reader, options.shard, config.targetLocale)
  const digests = new Map(
    [...routes.keys()]
      .filter((name) => !others?.stubs.has(name))
      .map((name) => [name, nameFor(salt + reader.digest(name))]),
  )
  // A shard looks up no fragments but those that its own documents ask for.
  const answered = others ? undefined : path.join(cache, 'answered.json')
  const answersOf = answered ? loadAnswered(answered, reader) : () => undefined
  const known = findKnown(reader, cache, digests, answersOf)
  // By now all fragments have been looked up that ever are in this thread.
  if (isFirst) storeLooks(looks, salt)
  const stale = new Map([...digests].filter(([name]) => !known.has(name)))
  const progress = new Progress('Reading documents', stale.size)
  for await (const [name, read] of readStale(reader, cache, stale)) {
    progress.step()
    if ('digest' in read) known.set(name, read)
    else diagnostics.push(...read.diagnostics)
  }
  lastKnown = new Map([...known.values()].map((each) => [each.digest, each]))
  if (answered) storeAnswered(answered, reader, known.values())
  const shared: Diagnostic[] = []
  const landings = readLandings(reader, shared)
  const entries = [...routes].flatMap(([name, slug]): CachedEntry[] => {
    const stub = others?.stubs.get(name)
    if (stub)
      return [{ data: { slug, document: stub, file: '' }, digest: '', text: '', diagnostics: [] }]
    const read = known.get(name)
    return read ? [toEntry(read, slug, cache)] : []
  })
  return {
    docset: reader.docset,
    entries,
    landings,
    diagnostics: [...folderDiagnostics, ...diagnostics, ...shared],
    readAnew: stale.size,
    ...(others && {
      own: new Set(digests.keys()),
      shard: { has: others.has, shared: [...folderDiagnostics, ...shared] },
    }),
  }
}

function toEntry(read: Known, slug: string, cache: string): CachedEntry {
  const { document, digest, text, diagnostics } = read
  const data = { slug, document, file: documentFile(cache, text) }
  return { data, digest, text, diagnostics }
}

/** The documents of other shards, by path. */
function findOthers(reader: Reader, shard: Shard, first: string | undefined) {
  // What cannot be read has no page.
  const all = [...reader.docset.routes]
    .filter(([name]) => reader.survey.has(name))
    .map(([name, slug]) => ({ slug, document: toStub(reader, name) }))
  const has = shareOf(all, shard, first)
  const stubs = all.filter(({ slug }) => !has(slug)).map(({ document }) => document)
  return { has, stubs: new Map(stubs.map((document) => [document.path, document])) }
}

/** Documents of the last reading in this process, by digest: while they are written it is done again and again. */
let lastKnown: ReadonlyMap<string, Known> = new Map()

function recall(cache: string, digest: string): CachedOutline | undefined {
  const last = lastKnown.get(digest)
  return last && existsSync(documentFile(cache, last.text)) ? last : findOutline(cache, digest)
}

/** @param answersOf the answers that need not be asked for again, by digest */
function findKnown(
  reader: Reader,
  cache: string,
  digests: ReadonlyMap<string, string>,
  answersOf: (digest: string) => Answered | undefined,
): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const [name, digest] of digests) {
    const outline = recall(cache, digest)
    if (outline?.document.path !== name) continue
    const { questions } = outline.asked
    const before = answersOf(digest)
    const answered =
      before?.answers === outline.asked.answers ? before : reader.answersTo(questions)
    if (answered.answers === outline.asked.answers)
      known.set(name, { ...outline, digest, asked: { questions, ...answered } })
  }
  return known
}

function readLandings({ docset, readLanding }: Reader, diagnostics: Diagnostic[]): LandingEntry[] {
  return [...docset.landings].map(([name, slug]) => {
    const { landing, file } = readLanding(name)
    diagnostics.push(...toDiagnostics([file]))
    return { slug, landing }
  })
}
