/**
 * The last site of a source folder, kept for the next build: a page that would be made of the same data by
 * the same code is taken from it; where nothing at all has changed, the whole site is.
 *
 * Astro's own incremental build is not used for it: it takes what stands in its cache for what was written
 * there, copies every file twice, and still passes every page through its writer.
 */
import path from 'node:path'
import { readSealed, writeSealed } from '../../content/sealed-file.ts'
import type { FileFacts } from './file-store.ts'
import { openFileStore } from './file-store.ts'
import type { Listing } from './list-site.ts'

interface KeptFile extends FileFacts {
  /** Stands for the data a page was made of; other files have none. */
  key?: string
}

interface Manifest<Result> {
  /** Stands for the code and the options. */
  salt: string
  /** Stands for everything that the site was made of. */
  everything: string
  files: Record<string, KeptFile>
  result: Result
}

export interface KeptSite<Result> {
  /** Whether a page is there, whole, that was made of this data; it is one of `taken` then. */
  take(file: string, key: string): boolean
  /** Pages that were taken, by path in the site. */
  taken: ReadonlyMap<string, FileFacts>
  /** Puts the pages that were taken into the site. */
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
  return {
    taken,
    take(name, key) {
      keys.set(name, key)
      const known = manifest?.files[name]
      if (known?.key !== key || !store.has(known)) return false
      taken.set(name, { hash: known.hash, size: known.size })
      return true
    },
    putTaken(site) {
      for (const [name, facts] of taken) store.put(facts, path.join(site, name))
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
      const kept: Manifest<Result> = { salt, everything, files, result }
      writeSealed(file, JSON.stringify(kept))
      store.keepOnly(new Set([...listing.values()].map(({ hash }) => hash)))
    },
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
