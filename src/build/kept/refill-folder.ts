/** The folder of an earlier site made that of another: what both have is not touched. */
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { FileFacts, FileStore } from './file-store.ts'

type Files = ReadonlyMap<string, FileFacts>

/**
 * Makes a folder hold these files, shared with the store, and nothing else. To look through a site costs
 * less than to make thousands of folders, and to remove as many of its predecessor.
 *
 * @param files by path in the folder, with `/`; the store has all of them
 */
export function refillFolder(folder: string, store: FileStore, files: Files): void {
  const missing = byFolder(files)
  const put = (inner: string, own: Files) => {
    for (const [name, facts] of own) store.put(facts, path.join(folder, inner, name))
  }
  const refill = (inner: string) => {
    const own = new Map(missing.get(inner))
    for (const entry of readdirSync(path.join(folder, inner), { withFileTypes: true })) {
      const below = inner === '' ? entry.name : `${inner}/${entry.name}`
      const place = path.join(folder, below)
      const facts = own.get(entry.name)
      if (entry.isDirectory() && missing.has(below)) refill(below)
      else if (facts && store.isAt(facts, place)) own.delete(entry.name)
      else rmSync(place, { recursive: true, force: true })
    }
    missing.delete(inner)
    put(inner, own)
  }
  refill('')
  for (const [inner, own] of missing) put(inner, own)
}

/** The files of each folder by their names, of those above them too. */
function byFolder(files: Files): Map<string, Map<string, FileFacts>> {
  const folders = new Map<string, Map<string, FileFacts>>([['', new Map()]])
  for (const [file, facts] of files) {
    const names = file.split('/')
    const name = names.pop()!
    for (let depth = names.length; depth > 0; depth--) {
      const above = names.slice(0, depth).join('/')
      if (folders.has(above)) break
      folders.set(above, new Map())
    }
    folders.get(names.join('/'))!.set(name, facts)
  }
  return folders
}
