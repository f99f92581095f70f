/** The fragments of a docset's pages. Few documents are linked to by fragment: only theirs are looked up. */
import { memoize } from '../../memoize.ts'
import { findFragments } from '../../sxs/outline/outline.ts'
import { findPageAnchors, type OutlinedFile } from '../../sxs/outline/page-anchors.ts'
import { textsOf } from '../../trees/texts.ts'
import type { Docset } from '../docset.ts'
import { createFileFinder } from '../links/find-file.ts'
import { fragmentsOfText, type Survey } from './survey.ts'

/** Fragments of a page by the path of its document, those of files it includes among them; none of what is no Markdown. */
export type AnchorsOf = (path: string) => string[]

/** Makes the look-up of a docset's fragments. What it finds it notes in the survey. */
export function createAnchorFinder(
  { publication, documents }: Pick<Docset, 'publication' | 'documents'>,
  survey: Survey,
): AnchorsOf {
  const files = new Map([...publication.files, ...documents].map((file) => [file.path, file]))
  const texts = textsOf(publication)
  const findFile = createFileFinder(publication)
  const outlineOf = (path: string): OutlinedFile | undefined => {
    const surveyed = survey.get(path)
    const found = files.get(path)
    if (!surveyed || !found || !/\.md$/i.test(path)) return undefined
    const find = () => findFragments(String(texts.look(found)))
    surveyed.fragments ??= fragmentsOfText(surveyed.digest, find)
    return { path, ...surveyed.fragments }
  }
  const open = (written: string, from: string) => {
    const found = findFile(written, from)
    return found && outlineOf(found.path)
  }
  return memoize((path: string) => {
    const outline = outlineOf(path)
    return outline ? findPageAnchors(outline, open) : []
  })
}
