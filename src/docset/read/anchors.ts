/** The fragments of a docset's files. Few documents are linked to by fragment: only theirs are looked up. */
import { findAnchors } from '../../sxs/outline/outline.ts'
import { textsOf } from '../../trees/texts.ts'
import type { Docset } from '../docset.ts'
import { anchorsOfText, type Survey } from './survey.ts'

/** Fragments of a file by its path, those of files it includes not among them; none of what is no Markdown. */
export type AnchorsOf = (path: string) => string[]

/** Makes the look-up of a docset's fragments. What it finds it notes in the survey. */
export function createAnchorFinder(
  { publication, documents }: Pick<Docset, 'publication' | 'documents'>,
  survey: Survey,
): AnchorsOf {
  const files = new Map([...publication.files, ...documents].map((file) => [file.path, file]))
  const texts = textsOf(publication)
  return (path) => {
    const surveyed = survey.get(path)
    const found = files.get(path)
    if (!surveyed || !found || !/\.md$/i.test(path)) return []
    const find = () => findAnchors(String(texts.look(found)))
    return (surveyed.anchors ??= anchorsOfText(surveyed.digest, find))
  }
}
