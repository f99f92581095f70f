/**
 * A first look at every document of a docset, without rendering any: what others need of it before they
 * can be read (fragments that links lead to, included files, the locale), and whether it changed.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { toLocale } from '../sxs/locales.ts'
import { readAnchors } from './anchors.ts'
import type { SourceFile } from './list.ts'
import { readSource } from './read-source.ts'

export interface Surveyed {
  /** Hash of the text. */
  digest: string
  anchors: string[]
  /** Paths of included files in the source folder. */
  includes: string[]
  /** Whether it has sentences in two languages. */
  paired: boolean
  /** `ms.contentlocale`, lower case. */
  locale?: string
}

/** By path. Files that cannot be read are not in it. */
export type Survey = Map<string, Surveyed>

/** Looks at every document. About 30 MB of text a second. */
export function surveyDocuments(documents: SourceFile[]): Survey {
  const names = new Map(documents.map((file) => [file.path.toLowerCase(), file.path]))
  const survey: Survey = new Map()
  for (const document of documents) {
    const file = readSource(document)
    if (file.messages.length > 0) continue
    const text = String(file)
    const { anchors, includes } = readAnchors(text)
    const locale = toLocale(/^ms\.contentlocale:[ \t]*["']?([\w-]+)/m.exec(text)?.[1])
    survey.set(document.path, {
      digest: createHash('sha256').update(text).digest('base64url'),
      anchors,
      paired: text.includes('data-ttu-id='),
      includes: includes.flatMap((name) => {
        const inner = path.posix.join(path.posix.dirname(document.path), name)
        return names.get(inner.toLowerCase()) ?? []
      }),
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
