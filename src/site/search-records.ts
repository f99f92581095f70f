/** The search records of documents. */
import { fromHtml } from 'hast-util-from-html'
import type { SearchRecord } from '../search/record.ts'
import { readSections } from '../search/sections.ts'
import type { Indexed } from './search-parts.ts'

/** Records of every document, in the order of the documents. */
export function searchRecords(documents: Indexed[]): SearchRecord[] {
  return documents.flatMap(({ slug, document }) =>
    readSections(fromHtml(document.html, { fragment: true }), document, slug),
  )
}
