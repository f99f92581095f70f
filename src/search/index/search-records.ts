/** The search records of documents. */
import { fromHtml } from 'hast-util-from-html'
import type { SearchRecord } from '../query/record.ts'
import { rateDocument } from './importance.ts'
import { readSections } from './read-sections.ts'
import type { Indexed } from './search-parts.ts'

/**
 * Records of every document, in the order of the documents.
 *
 * @param isMixed the documents are in several targets: each record has its target's locale
 */
export function searchRecords(documents: Indexed[], isMixed = false): SearchRecord[] {
  return documents.flatMap(({ slug, document }) => {
    const records = readSections(fromHtml(document.html, { fragment: true }), document, slug)
    const locale = document.targetLocale
    const rated = rateDocument({ slug, segments: document.segments.length })
    return records.map((record) => ({
      ...record,
      ...(isMixed && { locale }),
      ...(rated && { importance: rated }),
    }))
  })
}
