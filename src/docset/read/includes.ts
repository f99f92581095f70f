/** Opens the files that documents include: only files that truly lie inside the source folder are found. */
import type { IncludedFile, ReadInclude } from '../../sxs/markdown/learn/open-include.ts'
import { createFileFinder, pathOf } from '../links/find-file.ts'
import { otherRepositoryOf, type Publication } from '../config/publication.ts'
import { textsOf } from '../../trees/texts.ts'
import type { FoundFile } from './walk.ts'
import type { VFile } from 'vfile'

/**
 * Makes the opener of a docset's included files. Each file is read once.
 *
 * @param onOpen told of each file that is read; without it where it cannot be
 */
export function createIncludeReader(
  publication: Publication,
  onOpen: (path: string, file: VFile | undefined) => void = () => {},
): ReadInclude {
  const findFile = createFileFinder(publication)
  const texts = textsOf(publication)
  const opened = new Map<string, IncludedFile | undefined>()
  const open = (found: FoundFile): IncludedFile | undefined => {
    if (opened.has(found.path)) return opened.get(found.path)
    const file = texts.read(found)
    const isSound = !file.messages.some(({ fatal }) => fatal)
    onOpen(found.path, isSound ? file : undefined)
    const included = isSound ? { path: file.path, text: String(file) } : undefined
    opened.set(found.path, included)
    return included
  }
  return (written, from) => {
    const found = findFile(written, from)
    if (!found) {
      const other = otherRepositoryOf(publication, pathOf(publication, written, from))
      return other && { repository: other.url, folder: other.folder }
    }
    return open(found)
  }
}
