import type { ContentsNode } from '../docset/contents/contents-node.ts'
import type { BookEntry, Chapter, Name } from './book.ts'

export interface EntryNaming {
  ofDocument(chapter: Chapter): Name[]
  /** @param name as a table of contents has it */
  ofGroup(name: string): Name[]
}

/**
 * The contents of a book: entries that lead to its chapters. A group without a name gives its entries to
 * what it stands in.
 *
 * @param chapters by the path of their documents
 */
export function toEntries(
  nodes: readonly ContentsNode[],
  chapters: ReadonlyMap<string, Chapter>,
  naming: EntryNaming,
): BookEntry[] {
  const seen = new Set<Chapter>()
  return nodes.flatMap(add)

  function add({ name, page, items }: ContentsNode): BookEntry[] {
    const chapter = page === undefined ? undefined : chapters.get(page)
    const isAgain = chapter !== undefined && seen.has(chapter)
    if (chapter) seen.add(chapter)
    const below = items.flatMap(add)
    if (!chapter && (below.length === 0 || name === '')) return below
    const names = chapter ? naming.ofDocument(chapter) : naming.ofGroup(name)
    return [{ names, ...(chapter && { chapter }), ...(isAgain && { isAgain }), items: below }]
  }
}
