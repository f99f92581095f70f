/** Opens the files that documents include: only files that truly lie inside the source folder are found. */
import type { IncludedFile, ReadInclude } from '../../sxs/markdown/includes.ts'
import { createFileFinder, pathOf } from '../links/find-file.ts'
import { otherRepositoryOf, type Publication } from '../config/publication.ts'
import { textsOf } from '../../trees/texts.ts'
import type { VFile } from 'vfile'

/**
 * Makes the opener of a docset's included files. Each file is read once.
 *
 * @param onOpen told of each file that is read, with its text; without one where it cannot be read
 */
export function createIncludeReader(
  publication: Publication,
  onOpen: (path: string, file: VFile | undefined) => void = () => {},
): ReadInclude {
  const findFile = createFileFinder(publication)
  const texts = textsOf(publication)
  const opened = new Map<string, IncludedFile | undefined>()
  return (written, from) => {
    const found = findFile(written, from)
    if (!found) {
      const other = otherRepositoryOf(publication, pathOf(publication, written, from))
      return other && { repository: other.url, folder: other.folder }
    }
    if (!opened.has(found.path)) {
      const file = texts.read(found)
      const isSound = !file.messages.some(({ fatal }) => fatal)
      opened.set(found.path, isSound ? { path: file.path, text: String(file) } : undefined)
      onOpen(found.path, isSound ? file : undefined)
    }
    return opened.get(found.path)
  }
}
