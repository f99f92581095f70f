/** The documents of the site and the pages they have. */
import { getCollection } from 'astro:content'
import type { Document } from '../sxs/document.ts'

export type Side = 'target' | 'source'

/** One page: a document in one of its two locales. */
export interface DocumentPage {
  document: Document
  slug: string
  locale: string
  side: Side
}

let known: Promise<DocumentPage[]> | undefined

/** Every page of every document, ordered by path. Every page of a build asks, so the answer is kept. */
export function documentPages(): Promise<DocumentPage[]> {
  if (import.meta.env.DEV) return readPages()
  known ??= readPages()
  return known
}

async function readPages(): Promise<DocumentPage[]> {
  const entries = await getCollection('documents')
  return toPages(entries.map(({ data }) => data))
}

/**
 * Both pages of each document. Where a document exists in several targets, the first one owns the
 * source's page; where target and source are one locale there is one page.
 */
export function toPages(entries: { slug: string; document: Document }[]): DocumentPage[] {
  const taken = new Set<string>()
  const pages: DocumentPage[] = []
  const ordered = entries.toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1))
  for (const side of ['target', 'source'] as const) {
    for (const { slug, document } of ordered) {
      const locale = side === 'target' ? document.targetLocale : document.sourceLocale
      const key = `${locale}/${slug}`
      if (taken.has(key)) continue
      taken.add(key)
      pages.push({ document, slug, locale, side })
    }
  }
  return pages
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
