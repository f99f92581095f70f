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
import { openFileStore, type FileFacts, type FileStore } from './file-store.ts'
import type { Listing } from './list-site.ts'
import { refillFolder } from './refill-folder.ts'

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
  /** Stands for everything that the site was made of; absent where that changed meanwhile. */
  everything: string | undefined
  files: Record<string, KeptFile>
  sets: Record<string, KeptSet>
  result: Result
}

export class KeptSite<Result> implements KeptParts {
  readonly #file: string
  readonly #salt: string
  readonly #store: FileStore
  readonly #manifest: Manifest<Result> | undefined
  readonly #keys = new Map<string, string>()
  readonly #sets = new Map<string, KeptSet>()
  readonly #taken = new Map<string, FileFacts>()

  /**
   * @param folder the cache of the source folder
   * @param salt what another code or other options have made is not taken
   */
  constructor(folder: string, salt: string) {
    this.#file = path.join(folder, 'site.json')
    this.#salt = salt
    this.#store = openFileStore(path.join(folder, 'files'))
    this.#manifest = readManifest<Result>(this.#file, salt)
  }

  /** Whether there is a site that anything could be taken from. */
  get hasLastSite(): boolean {
    return this.#manifest !== undefined
  }

  /** Files that were taken, by path in the site. */
  get taken(): ReadonlyMap<string, FileFacts> {
    return this.#taken
  }

  /** Whether a page is there, whole, that was made of this data; it is one of `taken` then. */
  take(file: string, key: string): boolean {
    this.#keys.set(file, key)
    const known = this.#manifest?.files[file]
    if (known?.key !== key || !this.#store.has(known)) return false
    this.#note(file, known)
    return true
  }

  /** The same for a file whose bytes are known. */
  takeFile(file: string, facts: FileFacts): boolean {
    const isThere = this.#store.has(facts)
    if (isThere) this.#note(file, facts)
    return isThere
  }

  takeSet(name: string, key: string): unknown {
    const { sets, files: all } = this.#manifest ?? {}
    const known = sets?.[name]
    if (!known || known.key !== key) return undefined
    const files = known.files.map((file) => [file, all?.[file]] as const)
    if (!files.every(([, facts]) => facts && this.#store.has(facts))) return undefined
    for (const [file, facts] of files) this.#note(file, facts!)
    this.#sets.set(name, known)
    return known.beside
  }

  noteSet(name: string, key: string, files: readonly string[], beside: unknown): void {
    this.#sets.set(name, { key, files, beside })
  }

  /**
   * Takes the whole site, if it was made of the same.
   *
   * @returns what the build that made it has told
   */
  takeWhole(everything: string): Result | undefined {
    if (this.#manifest?.everything !== everything) return undefined
    const files = Object.entries(this.#manifest.files)
    if (!files.every(([, facts]) => this.#store.has(facts))) return undefined
    for (const [name, facts] of files) this.#note(name, facts)
    return this.#manifest.result
  }

  /** Puts what was taken into the site, where the rest stands. */
  putTaken(site: string): void {
    for (const [name, facts] of this.#taken) this.#store.put(facts, path.join(site, name))
  }

  /**
   * Makes the site of the folder of an earlier one.
   *
   * @param files all that are taken or kept
   */
  refill(earlier: string, files: ReadonlyMap<string, FileFacts> = this.#taken): void {
    refillFolder(earlier, this.#store, files)
  }

  /** Keeps a finished site in place of the last one. @param everything absent where it changed meanwhile */
  keep(site: string, listing: Listing, everything: string | undefined, result: Result): void {
    for (const [name, facts] of listing)
      if (!this.#taken.has(name)) this.#store.add(facts, path.join(site, name))
    const files = [...listing].map(([name, facts]): [string, KeptFile] => {
      const key = this.#keys.get(name)
      return [name, key === undefined ? facts : { ...facts, key }]
    })
    const kept: Manifest<Result> = {
      salt: this.#salt,
      everything,
      files: Object.fromEntries(files),
      sets: Object.fromEntries(this.#sets),
      result,
    }
    writeSealed(this.#file, JSON.stringify(kept))
    this.#store.keepOnly(new Set([...listing.values()].map(({ hash }) => hash)))
  }

  #note(name: string, { hash, size }: FileFacts): void {
    this.#taken.set(name, { hash, size })
  }
}

function readManifest<Result>(file: string, salt: string): Manifest<Result> | undefined {
  const text = readSealed(file)
  if (text === undefined) return undefined
  const manifest = JSON.parse(text) as Manifest<Result>
  return manifest.salt === salt ? manifest : undefined
}
