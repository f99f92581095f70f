/** Indexes of checklists: of the whole site where they are few, else of each folder. */
import type { DocumentPage } from './pages.ts'
import { toFolders } from './folders.ts'

/** What one page of the index lists. */
export interface ChecklistIndex {
  /** The folder's address without locale; `''` is the whole site. */
  slug: string
  /** Documents, each with its checklists, by the section of the contents that they stand in. */
  groups: ChecklistGroup[]
  /** Folders with an index of their own. */
  folders: { slug: string; name: string; count: number }[]
  /** Number of checklists below the folder. */
  total: number
}

interface ChecklistGroup {
  /** The section; `''` for documents in none. */
  name: string
  /** Language tag of the name. */
  lang: string
  pages: DocumentPage[]
}

/** The section of the contents that a document stands in; nothing where it is in none. */
export type SectionOf = (page: DocumentPage) => Pick<ChecklistGroup, 'name' | 'lang'> | undefined

/** More than a reader scans: a folder with more has its own folders listed by themselves. */
const MAX_LISTED = 200

/**
 * The indexes of one locale. A folder with few checklists lists all that are below it; one with many
 * lists its own documents and sends the reader on to its folders.
 *
 * @param pages the pages of one locale
 */
export function toChecklistIndexes(
  pages: readonly DocumentPage[],
  sectionOf: SectionOf = () => undefined,
): ChecklistIndex[] {
  const listed = pages.filter(({ document }) => document.checklists.length > 0)
  const folders = toFolders(listed)
  const countBelow = (slug: string) => countChecklists(below(listed, slug))
  const indexes: ChecklistIndex[] = []
  const add = (slug: string): void => {
    const all = below(listed, slug)
    const total = countChecklists(all)
    const folder = folders.get(slug)
    if (total <= MAX_LISTED || !folder || folder.folders.length === 0) {
      indexes.push({ slug, groups: toGroups(all, sectionOf), folders: [], total })
      return
    }
    const inner = folder.folders.map(({ slug, name }) => ({ slug, name, count: countBelow(slug) }))
    indexes.push({ slug, groups: toGroups(folder.pages, sectionOf), folders: inner, total })
    for (const { slug } of inner) add(slug)
  }
  add('')
  return indexes
}

/** In the order of their first documents; those in no section last. */
function toGroups(pages: readonly DocumentPage[], sectionOf: SectionOf): ChecklistGroup[] {
  const groups = new Map<string, ChecklistGroup>()
  for (const page of pages) {
    const { name, lang } = sectionOf(page) ?? { name: '', lang: '' }
    const group = groups.get(name) ?? { name, lang, pages: [] }
    groups.set(name, group)
    group.pages.push(page)
  }
  return [...groups.values()].sort((a, b) => Number(a.name === '') - Number(b.name === ''))
}

function below(pages: readonly DocumentPage[], folder: string): DocumentPage[] {
  return folder === '' ? [...pages] : pages.filter(({ slug }) => slug.startsWith(`${folder}/`))
}

function countChecklists(pages: readonly DocumentPage[]): number {
  return pages.reduce((sum, { document }) => sum + document.checklists.length, 0)
}
