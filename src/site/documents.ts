/** The documents of the site and the pages they have. */
import { getCollection } from 'astro:content'
import { loadEntry } from './entry-cache.ts'
import { toPages, type DocumentPage } from './pages.ts'

let known: Promise<DocumentPage[]> | undefined

/** Every page of every document, ordered by path. Every page of a build asks, so the answer is kept. */
export function documentPages(): Promise<DocumentPage[]> {
  if (import.meta.env.DEV) return readPages()
  known ??= readPages()
  return known
}

async function readPages(): Promise<DocumentPage[]> {
  const entries = await getCollection('documents')
  return toPages(entries.map(({ data }) => loadEntry(data.file)))
}

/** Every locale the site has pages in: targets first, as the documents name them, then sources. */
export async function siteLocales(): Promise<string[]> {
  return [...new Set((await documentPages()).map(({ locale }) => locale))]
}

/**
 * Where to look an error message up: the diagnosis of the site's only document, if there is one.
 * Sites of many documents have search for that.
 */
export function firstDiagnosis(
  pages: DocumentPage[],
): { slug: string; anchor: string } | undefined {
  const page = pages.length === 1 ? pages[0] : undefined
  const found = page?.document.checklists.findLast(({ kind }) => kind === 'diagnosis')
  return page && found && { slug: page.slug, anchor: found.anchor }
}
