/** Indexes of checklists: of the whole site where they are few, else of each folder. */
import type { DocumentPage } from './pages.ts'
import { toFolders } from './folders.ts'

/** What one page of the index lists. */
export interface ChecklistIndex {
  /** The folder's address without locale; `''` is the whole site. */
  slug: string
  /** Documents, each with its checklists. */
  pages: DocumentPage[]
  /** Folders with an index of their own. */
  folders: { slug: string; name: string; count: number }[]
  /** Number of checklists below the folder. */
  total: number
}

/** More than a reader scans: a folder with more has its own folders listed by themselves. */
const MAX_LISTED = 200

/**
 * The indexes of one locale. A folder with few checklists lists all that are below it; one with many
 * lists its own documents and sends the reader on to its folders.
 *
 * @param pages the pages of one locale
 */
export function toChecklistIndexes(pages: readonly DocumentPage[]): ChecklistIndex[] {
  const listed = pages.filter(({ document }) => document.checklists.length > 0)
  const folders = toFolders(listed)
  const countBelow = (slug: string) => countChecklists(below(listed, slug))
  const indexes: ChecklistIndex[] = []
  const add = (slug: string): void => {
    const all = below(listed, slug)
    const total = countChecklists(all)
    const folder = folders.get(slug)
    if (total <= MAX_LISTED || !folder || folder.folders.length === 0) {
      indexes.push({ slug, pages: all, folders: [], total })
      return
    }
    const inner = folder.folders.map(({ slug, name }) => ({ slug, name, count: countBelow(slug) }))
    indexes.push({ slug, pages: folder.pages, folders: inner, total })
    for (const { slug } of inner) add(slug)
  }
  add('')
  return indexes
}

function below(pages: readonly DocumentPage[], folder: string): DocumentPage[] {
  return folder === '' ? [...pages] : pages.filter(({ slug }) => slug.startsWith(`${folder}/`))
}

function countChecklists(pages: readonly DocumentPage[]): number {
  return pages.reduce((sum, { document }) => sum + document.checklists.length, 0)
}
