/** Folders of documents, for sites with too many to list at once. */
import type { DocumentPage } from './pages.ts'

/** One folder in one locale. */
export interface Folder {
  /** Address without locale; `''` is the whole site. */
  slug: string
  folders: { slug: string; name: string; count: number }[]
  pages: DocumentPage[]
}

/**
 * Every folder that holds documents or folders, with what stands directly in it.
 *
 * @param pages the pages of one locale
 */
export function toFolders(pages: DocumentPage[]): Map<string, Folder> {
  const folders = new Map<string, Folder>()
  const folder = (slug: string): Folder => {
    const known = folders.get(slug) ?? { slug, folders: [], pages: [] }
    folders.set(slug, known)
    return known
  }
  folder('')
  for (const page of pages) {
    const names = page.slug.split('/').slice(0, -1)
    folder(names.join('/')).pages.push(page)
    for (let depth = names.length; depth > 0; depth--) {
      const slug = names.slice(0, depth).join('/')
      const siblings = folder(names.slice(0, depth - 1).join('/')).folders
      const known = siblings.find((sibling) => sibling.slug === slug)
      if (known) known.count++
      else siblings.push({ slug, name: names[depth - 1] ?? slug, count: 1 })
    }
  }
  return folders
}

/** The folder the reader should begin in: passes through folders that hold one folder and nothing else. */
export function firstChoice(folders: Map<string, Folder>): Folder {
  let folder = folders.get('') ?? { slug: '', folders: [], pages: [] }
  while (folder.pages.length === 0 && folder.folders.length === 1) {
    const next = folders.get(folder.folders[0]?.slug ?? '')
    if (!next) break
    folder = next
  }
  return folder
}
