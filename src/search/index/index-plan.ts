/** The parts of the indexes of a site: names of cached files, not documents. */
import { hash } from 'node:crypto'
import { textName } from '../../content/document-cache.ts'
import type { Entry } from '../../content/schema.ts'
import { toPages } from '../../site/pages.ts'
import { toBundles } from './search-bundles.ts'
import { countParts, toParts } from './search-parts.ts'

/** A document of an index: the name of its address, and its cached file. */
interface PlannedDocument {
  slug: string
  file: string
}

/** One part of an index. */
export interface PlannedPart {
  /** Folder of the index below `search/`. */
  bundle: string
  /** From 0. */
  number: number
  /** Stands for all that the part is made of. */
  key: string
  /** Of the sources. */
  language: string
  isMixed: boolean
  documents: PlannedDocument[]
}

/** @param first the target that comes before the others */
export function planIndex(entries: readonly Entry[], first?: string): PlannedPart[] {
  const files = new Map(entries.map(({ document, file }) => [document.path, file]))
  const bundles = toBundles(toPages(entries, first))
  const count = countParts(bundles)
  return bundles.flatMap(({ name, documents, isMixed }) => {
    const language = documents[0]?.document.sourceLocale.split('-')[0] ?? 'en'
    return toParts(documents, count).map((part, number) => {
      const planned = part.map(({ slug, document }) => ({ slug, file: files.get(document.path)! }))
      const texts = planned.map(({ slug, file }) => [slug, textName(file)])
      const key = hash('sha256', JSON.stringify([language, isMixed, number === 0, texts]))
      return { bundle: name, number, key, language, isMixed, documents: planned }
    })
  })
}
