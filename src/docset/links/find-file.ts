/** Finds the file that a directive names: an include, or code to quote. */
import path from 'node:path'
import { parseAddress } from './address.ts'
import { homeOf, type Publication } from '../config/publication.ts'
import type { FoundFile } from '../read/walk.ts'

/**
 * @param written as the document writes it: relative, or from the root of its docset (`~/` or `/`)
 * @param from path of the file that writes it, inside the source folder
 */
type FindFile = (written: string, from: string) => FoundFile | undefined

/** Makes the finder of a docset: only files that truly lie inside the source folder. Letter case does not matter. */
export function createFileFinder(publication: Publication): FindFile {
  const files = new Map(publication.files.map((file) => [file.path.toLowerCase(), file]))
  return (written, from) => files.get(pathOf(publication, written, from).toLowerCase())
}

/** The path in the source folder that a directive names, whether there is such a file or not. */
export function pathOf(publication: Publication, written: string, from: string): string {
  const address = parseAddress(written)
  const isFromRoot = /^~?\//.test(address.path)
  const folder = isFromRoot ? homeOf(publication, from) : path.posix.dirname(from)
  return path.posix.join(folder, address.path.replace(/^~?\//, ''))
}
