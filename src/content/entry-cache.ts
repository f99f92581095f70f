/**
 * Documents that were read, each in a file of its own named for its digest. Astro would keep them all
 * in one module, which for a docset of 2,800 documents is 98 MB of source to write, bundle and parse.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from './is-running.ts'
import { processWide } from './process-wide.ts'
import type { Entry } from './schema.ts'
import { readSealed, writeSealed } from './sealed-file.ts'

const known = processWide('entries', () => new Map<string, Entry>())

/**
 * @param file absolute path, from `storeEntry`
 * @throws where there is no such file, or what it holds is not what was stored
 */
export function loadEntry(file: string): Entry {
  return expectEntry(file, findEntry(file))
}

function expectEntry(file: string, entry: Entry | undefined): Entry {
  if (!entry) throw new Error(`Expected a document that was read at \`${file}\`, found none`)
  return entry
}

/** The same; nothing where there is none. */
export function findEntry(file: string): Entry | undefined {
  const entry = known.get(file) ?? readStored(file)
  if (entry) known.set(file, entry)
  return entry
}

/**
 * Reads an entry and does not keep it.
 *
 * @throws as `loadEntry`
 */
export function readEntry(file: string): Entry {
  return expectEntry(file, readStored(file))
}

function readStored(file: string): Entry | undefined {
  const text = readSealed(file)
  return text === undefined ? undefined : (JSON.parse(text) as Entry)
}

export function storeEntry(file: string, entry: Entry): void {
  writeSealed(file, JSON.stringify(entry))
  known.set(file, entry)
}

/** Removes what is no longer asked for; what another process is about to write stays. */
export function keepEntries(folder: string, files: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const [, pid] = /\.(\d+)\.partial$/.exec(name) ?? []
    if (files.has(file) || (pid !== undefined && isRunning(Number(pid)))) continue
    rmSync(file, { recursive: true, force: true })
  }
  for (const file of known.keys()) {
    if (path.dirname(file) === folder && !files.has(file)) known.delete(file)
  }
}
