/** What the process that indexes is told: files of the cache, not documents. */
import { toPages } from '../../site/pages.ts'
import type { Entry } from '../../content/schema.ts'
import { toBundles } from './search-bundles.ts'
import { toParts } from './search-parts.ts'

/** One index. */
export interface IndexPlan {
  folder: string
  isMixed: boolean
  /** Cached entries of each part. */
  parts: string[][]
}

export interface PlanOptions {
  entries: Entry[]
  /** Where each entry is cached. */
  files: string[]
  /** The indexes' folders stand in it. */
  folder: string
  /** The target that comes before the others. */
  first?: string | undefined
}

export function planIndex({ entries, files, folder, first }: PlanOptions): IndexPlan[] {
  const fileOf = new Map(entries.map(({ document }, index) => [document, files[index]!]))
  return toBundles(toPages(entries, first)).map(({ name, documents, isMixed }) => ({
    folder: `${folder}/${name}`,
    isMixed,
    parts: toParts(documents).map((part) => part.map(({ document }) => fileOf.get(document)!)),
  }))
}
