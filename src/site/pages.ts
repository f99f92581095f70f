/** The pages a document has: one in each of its locales. */
import type { Document } from '../sxs/document.ts'

export type Side = 'target' | 'source'

/** One page: a document in one of its two locales. */
export interface DocumentPage {
  document: Document
  slug: string
  locale: string
  side: Side
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
