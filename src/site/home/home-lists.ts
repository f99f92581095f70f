/** What the home page of a docset leads to besides its contents: what is new, and what is linked most. */
import type { DocumentPage } from '../pages.ts'

/** As many as one list of the home page shows. */
const MOST = 6

/** When a document was last written or translated, `2021-03-23`. */
export function dateOf({ document: { modified = '', translated = '' } }: DocumentPage): string {
  return modified > translated ? modified : translated
}

/** The documents with the latest dates, newest first; those without a date are not among them. */
export function newest(pages: readonly DocumentPage[]): DocumentPage[] {
  return pages
    .filter((page) => dateOf(page) !== '')
    .toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) > dateOf(b) ? -1 : 1))
    .slice(0, MOST)
}

/** The documents that most other documents lead to, two at least. */
export function mostLinked(pages: readonly DocumentPage[]): DocumentPage[] {
  const counts = new Map<string, number>()
  for (const { document, slug } of pages)
    for (const goal of new Set(document.links.map((link) => link.toLowerCase())))
      if (goal !== slug.toLowerCase()) counts.set(goal, (counts.get(goal) ?? 0) + 1)
  const countOf = ({ slug }: DocumentPage): number => counts.get(slug.toLowerCase()) ?? 0
  return pages
    .filter((page) => countOf(page) > 1)
    .toSorted((a, b) => countOf(b) - countOf(a))
    .slice(0, MOST)
}
