/** Opens the files that documents include: only files that truly lie inside the source folder are found. */
import path from 'node:path'
import type { IncludedFile, ReadInclude } from '../sxs/includes.ts'
import { parseAddress } from './address.ts'
import { placeOf, type Publication } from './publication.ts'
import { readSource } from './read-source.ts'

/** Makes the opener of a docset's included files. Letter case does not matter; each file is read once. */
export function createIncludeReader(publication: Publication): ReadInclude {
  const files = new Map(publication.files.map((file) => [file.path.toLowerCase(), file]))
  const opened = new Map<string, IncludedFile | undefined>()
  return (written, from) => {
    const address = parseAddress(written)
    const isFromRoot = /^~?\//.test(address.path)
    const folder = isFromRoot ? placeOf(publication, from).docset : path.posix.dirname(from)
    const name = path.posix.join(folder, address.path.replace(/^~?\//, '')).toLowerCase()
    if (!opened.has(name)) {
      const found = files.get(name)
      const file = found && readSource(found)
      const isSound = file && !file.messages.some(({ fatal }) => fatal)
      opened.set(name, isSound ? { path: file.path, text: String(file) } : undefined)
    }
    return opened.get(name)
  }
}
