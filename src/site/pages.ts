/** The pages a document has: one in each of its locales. */
import type { DocumentOutline } from '../content/outline.ts'
import type { Side } from '../sxs/document.ts'
import type { View } from './view.ts'

/** One page: a document in one of its two locales. */
export interface DocumentPage {
  document: DocumentOutline
  slug: string
  locale: string
  side: Side
}

/**
 * Both pages of each document: the targets' first, target by target, each ordered by path. Where a
 * document exists in several targets, the first one owns the source's page; where target and source are
 * one locale there is one page.
 *
 * @param first the target that comes before the others; by default the one with most documents
 */
export function toPages(
  entries: readonly { slug: string; document: DocumentOutline }[],
  first?: string,
): DocumentPage[] {
  const taken = new Set<string>()
  const pages: DocumentPage[] = []
  const targets = orderTargets(entries, first)
  const rank = ({ document }: { document: DocumentOutline }) =>
    targets.indexOf(document.targetLocale)
  const ordered = entries.toSorted(
    (a, b) => rank(a) - rank(b) || (a.document.path < b.document.path ? -1 : 1),
  )
  for (const side of ['target', 'source'] as const) {
    for (const { slug, document } of ordered) {
      const locale = side === 'target' ? document.targetLocale : document.sourceLocale
      const key = `${locale}/${slug.toLowerCase()}`
      if (taken.has(key)) continue
      taken.add(key)
      pages.push({ document, slug, locale, side })
    }
  }
  return pages
}

/**
 * The pages that show a view: those of the source, or else of the target; a document in one language has
 * the one page.
 */
export function pagesOfView(pages: readonly DocumentPage[], view: View): DocumentPage[] {
  const side = view === 'source' ? 'source' : 'target'
  return pages.filter(
    ({ document, side: own }) => own === side || document.targetLocale === document.sourceLocale,
  )
}

/** The fullest translation first, equal ones by name; the source's own locale is no translation. */
function orderTargets(entries: readonly { document: DocumentOutline }[], first?: string): string[] {
  const counts = new Map<string, number>()
  const sources = new Set<string>()
  for (const { document } of entries) {
    counts.set(document.targetLocale, (counts.get(document.targetLocale) ?? 0) + 1)
    sources.add(document.sourceLocale)
  }
  const isLast = (locale: string) => Number(sources.has(locale))
  return [...counts]
    .sort(
      ([a, m], [b, n]) =>
        Number(b === first) - Number(a === first) ||
        isLast(a) - isLast(b) ||
        n - m ||
        (a < b ? -1 : 1),
    )
    .map(([locale]) => locale)
}
