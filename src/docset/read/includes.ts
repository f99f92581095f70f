/** Opens the files that documents include: only files that truly lie inside the source folder are found. */
import { memoize } from '../../memoize.ts'
import type { IncludedFile, ReadInclude } from '../../sxs/markdown/open-include.ts'
import { createFileFinder, pathOf } from '../links/find-file.ts'
import { otherRepositoryOf, type Publication } from '../config/publication.ts'
import { readSource } from './read-source.ts'

/**
 * Makes the opener of a docset's included files. Each file is read once.
 *
 * @param onOpen told of each file that is read, with its text; without where it cannot be read
 */
export function createIncludeReader(
  publication: Publication,
  onOpen: (path: string, text: string | undefined) => void = () => {},
): ReadInclude {
  const findFile = createFileFinder(publication)
  const open = memoize((path: string, absolute: string): IncludedFile | undefined => {
    const file = readSource({ path, absolute })
    const text = file.messages.some(({ fatal }) => fatal) ? undefined : String(file)
    onOpen(path, text)
    return text === undefined ? undefined : { path: file.path, text }
  })
  return (written, from) => {
    const found = findFile(written, from)
    if (!found) {
      const other = otherRepositoryOf(publication, pathOf(publication, written, from))
      return other && { repository: other.url, folder: other.folder }
    }
    return open(found.path, found.absolute)
  }
}
