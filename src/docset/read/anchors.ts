/** The fragments of a docset's files. Few documents are linked to by fragment: only theirs are looked up. */
import { findAnchors } from '../../sxs/outline/outline.ts'
import { textsOf } from '../../trees/texts.ts'
import type { Docset } from '../docset.ts'
import type { Survey } from './survey.ts'

/** Those that this process looked up, by the digest of the text. */
const known = new Map<string, string[]>()

/**
 * Makes the look-up of a file's fragments, those of files it includes not among them.
 *
 * @returns by path inside the source folder; none for what is no Markdown or cannot be read
 */
export function createAnchorFinder(
  { publication, documents }: Pick<Docset, 'publication' | 'documents'>,
  survey: Survey,
): (path: string) => string[] {
  const files = new Map([...publication.files, ...documents].map((file) => [file.path, file]))
  const texts = textsOf(publication)
  forgetOthers(survey)
  return (path) => {
    const digest = survey.get(path)?.digest
    const found = files.get(path)
    if (digest === undefined || !found || !/\.md$/i.test(path)) return []
    const anchors = known.get(digest) ?? findAnchors(String(texts.look(found)))
    known.set(digest, anchors)
    return anchors
  }
}

/** An authoring server surveys its folder after every change. */
function forgetOthers(survey: Survey): void {
  const digests = new Set([...survey.values()].map(({ digest }) => digest))
  for (const digest of known.keys()) if (!digests.has(digest)) known.delete(digest)
}
