/** Every file of a site that is being written, with its hash. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { readBytes } from '../../files/read-bytes.ts'
import { factsOf, type FileFacts } from './file-store.ts'

/** By path in the site, with `/`. */
export type Listing = Map<string, FileFacts>

/**
 * Lists a site, sorted.
 *
 * @param known files whose hashes need not be found out; they need not stand in the folder
 */
export function listSite(folder: string, known: ReadonlyMap<string, FileFacts>): Listing {
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
  const listing: Listing = new Map()
  for (const name of [...new Set([...written, ...known.keys()])].sort()) {
    const facts = known.get(name)
    if (facts) listing.set(name, facts)
    else listFiles(listing, folder, [name])
  }
  return listing
}

/** Adds files that have been written since. */
export function listFiles(listing: Listing, folder: string, names: readonly string[]): void {
  for (const name of names) listing.set(name, factsOf(readBytes(path.join(folder, name))))
}
