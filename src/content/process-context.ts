/**
 * The one state that the parts of a build share. Astro evaluates its configuration, the loader and the
 * pages in module graphs of their own, in the process of the command that runs it: a module's variables
 * exist once in each of them, so this state hangs on the global object. Whatever else crosses from one
 * graph to another does so in files or in Astro's own data.
 */
import type { Config } from '../config/options.ts'
import type { Landing } from '../docset/contents/landing.ts'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Docset } from '../docset/docset.ts'
import type { Entry } from './schema.ts'

/** A landing page and its address without locale. */
export interface LandingEntry {
  slug: string
  landing: Landing
}

/** What the content layer has read. */
export interface ReadFolder {
  docset: Docset
  /** Every entry of the collection `documents`. */
  entries: Entry[]
  landings: LandingEntry[]
  /** Of the configuration files and of all documents, those that were left out included. */
  diagnostics: Diagnostic[]
}

export interface ProcessContext {
  /** The configuration, once a command has loaded it. */
  config?: Config
  /** Called by the content layer; the command that runs Astro sets them. */
  onReading?: () => void
  onRead?: (read: ReadFolder) => void
  /** What was read last. */
  read?: ReadFolder
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
