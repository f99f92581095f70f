/**
 * The one state that the parts of a build share. Astro evaluates its configuration, the loader and the
 * pages in module graphs of their own, in the process of the command that runs it: a module's variables
 * exist once in each of them, so this state hangs on the global object. Whatever else crosses from one
 * graph to another does so in files or in Astro's own data.
 */
import type { Config } from '../config/options.ts'
import type { Landing } from '../docset/contents/landing.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { ContentsSection } from '../docset/contents/contents-node.ts'
import type { Docset } from '../docset/docset.ts'
import type { Entry } from './schema.ts'

/** A landing page and its address without locale. */
export interface LandingEntry {
  slug: string
  landing: Landing
}

/** What the content layer has read. */
export interface ReadFolder {
  /** Absent where shards are joined. */
  docset?: Docset
  /** Every entry of the collection `documents`. */
  entries: Entry[]
  landings: LandingEntry[]
  /** Of the configuration files and of all documents, those that were left out included. */
  diagnostics: Diagnostic[]
  /**
   * Which pages of documents are made here: in a shard those of its own documents, whose paths these are,
   * and no others; where shards are joined none. All and everything where nothing is said.
   */
  own?: ReadonlySet<string>
  /** The contents of each locale that have been read; all, where there is no docset to read them from. */
  contents?: Record<string, ContentsSection[]>
  /** What is part of a shard, by what it is called there. */
  shard?: ShardRead
}

/** What a shard reads: some of the documents, and of the others what their names tell. */
interface ShardRead {
  /** Diagnostics that every shard has. */
  shared: Diagnostic[]
  /** Whether something with this name is this shard's. */
  has(slug: string): boolean
}

export interface ProcessContext {
  /** The configuration, once a command has loaded it. */
  config?: Config
  /** Called by the content layer; the command that runs Astro sets them. */
  onReading?: () => void
  onRead?: (read: ReadFolder) => void
  /** What was read last. */
  read?: ReadFolder
  /**
   * Takes a page from the last site where it would be made of the same data, so that it need not be made
   * again; set by the command that builds.
   *
   * @param file its path in the site
   * @param key stands for its data
   * @returns whether it was taken
   */
  takePage?: (file: string, key: string) => boolean
  /** Whether there is a last site to take pages from. */
  hasLastSite?: boolean
  /** What shards have read: the content layer takes it in place of a folder. */
  given?: ReadFolder
  /** Pages that were taken, by path in the site. */
  takenPages?: ReadonlyMap<string, unknown>
  /** QR codes by their text: those drawn in earlier builds, and those that this one asked for. */
  codes: { known: Map<string, string>; used: Map<string, string> }
}

const KEY = Symbol.for('taiyaku.context')

export function processContext(): ProcessContext {
  const shared: typeof globalThis & { [KEY]?: ProcessContext } = globalThis
  return (shared[KEY] ??= { codes: { known: new Map(), used: new Map() } })
}

/** What the content layer is going to read: settled before pages are written. */
export function expectRead(onReading?: () => void): Promise<ReadFolder> {
  const { promise, resolve } = Promise.withResolvers<ReadFolder>()
  Object.assign(processContext(), { onReading, onRead: resolve })
  return promise
}

/** Gives what was read to the pages, and to the command if it waits for it. */
export function handOver(read: ReadFolder): void {
  const context = processContext()
  context.read = read
  context.onRead?.(read)
}
