/** The message to the process that indexes: names of cached files, not documents. */
import type { Entry } from '../../content/schema.ts'
import { toPages } from '../../site/pages.ts'
import { toBundles } from './search-bundles.ts'
import { toParts } from './search-parts.ts'

/** A document of an index: the name of its address, and its cached file. */
export interface PlannedDocument {
  slug: string
  file: string
}

/** One index. */
export interface IndexPlan {
  folder: string
  isMixed: boolean
  /** The owner's synonyms. */
  synonyms?: readonly string[][] | undefined
  parts: PlannedDocument[][]
}

export interface PlanOptions {
  entries: readonly Entry[]
  /** The indexes' folders stand in it. */
  folder: string
  /** The target that comes before the others. */
  first?: string | undefined
  /** The owner's synonyms. */
  synonyms?: readonly string[][] | undefined
}

export function planIndex({ entries, folder, first, synonyms }: PlanOptions): IndexPlan[] {
  const files = new Map(entries.map(({ document, file }) => [document.path, file]))
  return toBundles(toPages(entries, first)).map(({ name, documents, isMixed }) => ({
    folder: `${folder}/${name}`,
    isMixed,
    synonyms,
    parts: toParts(documents).map((part) =>
      part.map(({ slug, document }) => ({ slug, file: files.get(document.path)! })),
    ),
  }))
}
