/** The search records of a site, by target locale. */
import { fromHtml } from 'hast-util-from-html'
import type { SearchRecord } from '../search/record.ts'
import { readSections } from '../search/sections.ts'
import type { Document } from '../sxs/document.ts'

export interface LocaleRecords {
  /** Target locale, e.g. `ja-jp`. */
  locale: string
  /** Language of the sources, e.g. `en`: the one whose word endings Pagefind knows. */
  language: string
  records: SearchRecord[]
}

/** Records of every document, in the order of the documents' paths. */
export function searchRecords(entries: { slug: string; document: Document }[]): LocaleRecords[] {
  const ordered = entries.toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1))
  const locales = new Map<string, LocaleRecords>()
  for (const { slug, document } of ordered) {
    const { targetLocale: locale, sourceLocale } = document
    const known = locales.get(locale)
    const own = known ?? { locale, language: sourceLocale.split('-')[0]!, records: [] }
    if (!known) locales.set(locale, own)
    own.records.push(...readSections(fromHtml(document.html, { fragment: true }), document, slug))
  }
  return [...locales.values()]
}
