/**
 * A first look at every document of a docset, before any is read: what others need of it (fragments that
 * links lead to, included files, the locale), and whether it changed.
 */
import { memoize } from '../../memoize.ts'
import { toLocale } from '../../sxs/pairs/locales.ts'
import { readFrontMatterText } from '../../sxs/pairs/front-matter.ts'
import { readOutline } from '../../sxs/outline/outline.ts'
import type { Docset } from '../docset.ts'
import { createFileFinder } from '../links/find-file.ts'
import { digestOfFile, lookOf, textsOf } from '../../trees/texts.ts'
import type { FoundFile } from './walk.ts'

interface Surveyed {
  /** Hash of the text. */
  digest: string
  /** Characters of the text. */
  size: number
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

/**
 * Looks at every document: about 20 MB of text a second; a text that the last survey of this process saw
 * is not looked at again.
 */
export function surveyDocuments({
  documents,
  publication,
}: Pick<Docset, 'documents' | 'publication'>): Survey {
  const findFile = createFileFinder(publication)
  const texts = textsOf(publication)
  const survey: Survey = new Map()
  const looks = new Map<string, Look>()
  // The list grows while it is gone through: included files include files.
  const files = new Map<string, FoundFile>(documents.map((file) => [file.path, file]))
  for (const found of files.values()) {
    const file = texts.look(found)
    if (file.messages.length > 0) continue
    const text = String(file)
    const digest = digestOfFile(file)
    if (!/\.md$/i.test(found.path)) {
      survey.set(found.path, {
        digest,
        size: text.length,
        anchors: [],
        includes: [],
        paired: false,
      })
      continue
    }
    const seen = lastLooks.get(digest) ?? lookAt(text)
    looks.set(digest, seen)
    const { includes, ...look } = seen
    const included = includes.flatMap((name) => findFile(name, found.path) ?? [])
    for (const inner of included) files.set(inner.path, inner)
    const paths = new Set(included.map((inner) => inner.path))
    survey.set(found.path, {
      digest,
      size: text.length,
      ...look,
      ...lookOf(file),
      includes: [...paths],
    })
  }
  lastLooks = looks
  return survey
}

/** What a text alone tells; `includes` are as written. */
type Look = Omit<Surveyed, 'digest' | 'size'>

/** Those of the last survey, by digest. */
let lastLooks: ReadonlyMap<string, Look> = new Map()

/** Few are named, by thousands of documents. */
const localeOf = memoize((name: string) => toLocale(name) ?? '')

function lookAt(text: string): Look {
  const { marks, includes } = readOutline(text)
  const names = marks.flatMap((mark) => ('anchor' in mark ? mark.anchor : []))
  const locale = localeOf(readFrontMatterText(text, 'ms.contentlocale') ?? '')
  return {
    anchors: [...new Set(names)],
    includes,
    paired: text.includes('data-ttu-id='),
    ...(locale && { locale }),
  }
}

/** A document and all it includes, directly or not; each once. */
export function withIncludes(survey: Survey, file: string): string[] {
  const files = new Set([file])
  for (const name of files)
    for (const include of survey.get(name)?.includes ?? []) files.add(include)
  return [...files]
}
