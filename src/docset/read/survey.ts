/**
 * A first look at every document of a docset, without rendering any: what others need of it before they
 * can be read (fragments that links lead to, included files, the locale), and whether it changed.
 */
import { toLocale } from '../../sxs/pairs/locales.ts'
import { readAnchors } from '../links/anchors.ts'
import type { Docset } from '../docset.ts'
import { createFileFinder } from '../links/find-file.ts'
import { digestOfFile, lookOf, textsOf } from '../../trees/texts.ts'
import type { FoundFile } from './walk.ts'

export interface Surveyed {
  /** Hash of the text. */
  digest: string
  anchors: string[]
  /** Paths in the source folder of the files that it includes or quotes code from, documents or not. */
  includes: string[]
  /** Whether it has sentences in two languages. */
  paired: boolean
  /** `ms.contentlocale`, lower case. */
  locale?: string
}

/** By path: every document, and every file that one includes. Files that cannot be read are not in it. */
export type Survey = Map<string, Surveyed>

/** Looks at every document. About 30 MB of text a second. */
export function surveyDocuments({
  documents,
  publication,
}: Pick<Docset, 'documents' | 'publication'>): Survey {
  const findFile = createFileFinder(publication)
  const texts = textsOf(publication)
  const survey: Survey = new Map()
  // The list grows while it is gone through: included files include files.
  const files = new Map<string, FoundFile>(documents.map((file) => [file.path, file]))
  for (const found of files.values()) {
    const file = texts.look(found)
    if (file.messages.length > 0) continue
    const text = String(file)
    const digest = digestOfFile(file)
    if (!/\.md$/i.test(found.path)) {
      survey.set(found.path, { digest, anchors: [], includes: [], paired: false })
      continue
    }
    const { anchors, includes } = readAnchors(text)
    const included = includes.flatMap((name) => findFile(name, found.path) ?? [])
    for (const inner of included) files.set(inner.path, inner)
    const look = lookOf(file)
    const locale =
      look.locale ?? toLocale(/^ms\.contentlocale:[ \t]*["']?([\w-]+)/m.exec(text)?.[1])
    survey.set(found.path, {
      digest,
      anchors,
      paired: look.paired ?? text.includes('data-ttu-id='),
      includes: [...new Set(included.map((inner) => inner.path))],
      ...(locale && { locale }),
    })
  }
  return survey
}

/** A document and all it includes, directly or not; each once. */
export function withIncludes(survey: Survey, file: string): string[] {
  const files = new Set([file])
  for (const name of files)
    for (const include of survey.get(name)?.includes ?? []) files.add(include)
  return [...files]
}
