/** The documents of the site and the pages they have. */
import { getCollection } from 'astro:content'
import { loadEntry } from './entry-cache.ts'
import { toPages, type DocumentPage } from './pages.ts'
import type { Entry } from './schema.ts'
import { byTargetLocale, toParts } from './search-parts.ts'

let known: Promise<DocumentPage[]> | undefined
let knownParts: Promise<Map<string, number>> | undefined

/** Every page of every document, ordered by path. Every page of a build asks, so the answer is kept. */
export function documentPages(): Promise<DocumentPage[]> {
  if (import.meta.env.DEV) return readPages()
  known ??= readPages()
  return known
}

async function readPages(): Promise<DocumentPage[]> {
  return toPages(await readEntries())
}

async function readEntries(): Promise<Entry[]> {
  const entries = await getCollection('documents')
  return entries.map(({ data }) => loadEntry(data.file))
}

/** How many parts the search of a target locale has; while documents are being written there is no search. */
export async function searchParts(targetLocale: string): Promise<number> {
  if (import.meta.env.DEV) return 1
  knownParts ??= countAll()
  return (await knownParts).get(targetLocale) ?? 1
}

async function countAll(): Promise<Map<string, number>> {
  const locales = byTargetLocale(await readEntries())
  return new Map([...locales].map(([locale, documents]) => [locale, toParts(documents).length]))
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
