/**
 * The last site of a source folder, kept for the next build: a page that would be made of the same data by
 * the same code is taken from it; where nothing at all has changed, the whole site is.
 *
 * Astro's own incremental build is not used for it: it takes what stands in its cache for what was written
 * there, copies every file twice, and still passes every page through its writer.
 */
import path from 'node:path'
import type { KeptParts } from '../../search/index/start-indexing.ts'
import { readSealed, writeSealed } from '../../content/sealed-file.ts'
import type { FileFacts } from './file-store.ts'
import { openFileStore } from './file-store.ts'
import type { Listing } from './list-site.ts'

interface KeptFile extends FileFacts {
  /** Stands for the data a page was made of; other files have none. */
  key?: string
}

/** Files that were made together. */
interface KeptSet {
  key: string
  files: readonly string[]
  /** What the maker needs to know of them. */
  beside: unknown
}

interface Manifest<Result> {
  /** Stands for the code and the options. */
  salt: string
  /** Stands for everything that the site was made of. */
  everything: string
  files: Record<string, KeptFile>
  sets: Record<string, KeptSet>
  result: Result
}

export interface KeptSite<Result> extends KeptParts {
  /** Whether a page is there, whole, that was made of this data; it is one of `taken` then. */
  take(file: string, key: string): boolean
  /** Files that were taken, by path in the site. */
  taken: ReadonlyMap<string, FileFacts>
  /** Puts those into the site that were taken since it was called last. */
  putTaken(site: string): void
  /**
   * Puts the whole site there, if it was made of the same.
   *
   * @param site an empty folder
   * @returns what the build that made it has told
   */
  putWhole(everything: string, site: string): Result | undefined
  /** Keeps a finished site in place of the last one. @param everything absent where it changed meanwhile */
  keep(site: string, listing: Listing, everything: string | undefined, result: Result): void
}

/**
 * @param folder the cache of the source folder
 * @param salt what another code or other options have made is not taken
 */
export function openKeptSite<Result>(folder: string, salt: string): KeptSite<Result> {
  const file = path.join(folder, 'site.json')
  const store = openFileStore(path.join(folder, 'files'))
  const manifest = readManifest<Result>(file, salt)
  const taken = new Map<string, FileFacts>()
  const keys = new Map<string, string>()
  const sets = new Map<string, KeptSet>()
  const waiting = new Map<string, FileFacts>()
  return {
    taken,
    take(name, key) {
      keys.set(name, key)
      const known = manifest?.files[name]
      if (known?.key !== key || !store.has(known)) return false
      note(name, known)
      return true
    },
    takeSet(name, key) {
      const known = manifest?.sets[name]
      const files = (known?.key === key ? known.files : []).map(
        (file) => [file, manifest?.files[file]] as const,
      )
      if (!known || files.length === 0) return undefined
      if (!files.every(([, facts]) => facts && store.has(facts))) return undefined
      for (const [file, facts] of files) note(file, facts!)
      sets.set(name, known)
      return known.beside
    },
    noteSet(name, key, files, beside) {
      sets.set(name, { key, files, beside })
    },
    putTaken(site) {
      for (const [name, facts] of waiting) store.put(facts, path.join(site, name))
      waiting.clear()
    },
    putWhole(everything, site) {
      if (manifest?.everything !== everything) return undefined
      const files = Object.entries(manifest.files)
      if (!files.every(([, facts]) => store.has(facts))) return undefined
      for (const [name, facts] of files) store.put(facts, path.join(site, name))
      return manifest.result
    },
    keep(site, listing, everything = '', result) {
      for (const [name, facts] of listing) {
        if (!taken.has(name)) store.add(facts, path.join(site, name))
      }
      const files = Object.fromEntries(
        [...listing].map(([name, facts]) => [name, withKey(name, facts)]),
      )
      const kept = { salt, everything, files, sets: Object.fromEntries(sets), result }
      writeSealed(file, JSON.stringify(kept))
      store.keepOnly(new Set([...listing.values()].map(({ hash }) => hash)))
    },
  }

  function note(name: string, { hash, size }: FileFacts): void {
    taken.set(name, { hash, size })
    waiting.set(name, { hash, size })
  }

  function withKey(name: string, facts: FileFacts): KeptFile {
    const key = keys.get(name)
    return key === undefined ? facts : { ...facts, key }
  }
}

function readManifest<Result>(file: string, salt: string): Manifest<Result> | undefined {
  const text = readSealed(file)
  if (text === undefined) return undefined
  const manifest = JSON.parse(text) as Manifest<Result>
  return manifest.salt === salt ? manifest : undefined
}
