/**
 * Documents that were read, each in a file of its own named for its digest. Astro would keep them all
 * in one module, which for a docset of 2,800 documents is 98 MB of source to write, bundle and parse.
 *
 * Loader, pages and the command that runs Astro live in module graphs of their own, in one process:
 * what one of them holds in memory is there for all.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Entry } from './schema.ts'

const KEY = Symbol.for('taiyaku.entries')

const shared: typeof globalThis & { [KEY]?: Map<string, Entry> } = globalThis

const known = (shared[KEY] ??= new Map<string, Entry>())

/** Reads an entry and does not keep it. */
export function readEntry(file: string): Entry {
  return JSON.parse(readFileSync(file, 'utf8')) as Entry
}

/**
 * @param file absolute path, from `storeEntry`
 * @throws where there is no such file
 */
export function loadEntry(file: string): Entry {
  let entry = known.get(file)
  if (!entry) {
    entry = readEntry(file)
    known.set(file, entry)
  }
  return entry
}

/** Writes an entry whole or not at all: an interrupted build leaves nothing half-written. */
export function storeEntry(file: string, entry: Entry): void {
  known.set(file, entry)
  mkdirSync(path.dirname(file), { recursive: true })
  const partial = `${file}.${process.pid}.partial`
  writeFileSync(partial, JSON.stringify(entry))
  renameSync(partial, file)
}

/** Removes what is no longer asked for. */
export function keepEntries(folder: string, files: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (!files.has(file)) rmSync(file, { force: true })
  }
  for (const file of known.keys()) {
    if (path.dirname(file) === folder && !files.has(file)) known.delete(file)
  }
}
