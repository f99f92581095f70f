/** The search records of documents. */
import { fromHtml } from 'hast-util-from-html'
import type { Document } from '../../sxs/document.ts'
import type { SearchRecord } from '../query/record.ts'
import { rateDocument } from './importance.ts'
import { readSections } from './read-sections.ts'
import type { Indexed } from './search-parts.ts'

/** What a record has of the place of its document. */
type Place = Pick<SearchRecord, 'slug' | 'locale' | 'importance'>

/** The records of a document, wherever it may stand. */
export function readRecords(document: Pick<Document, 'html' | 'id' | 'title'>): SearchRecord[] {
  return readSections(fromHtml(document.html, { fragment: true }), document, '')
}

export function placeRecord(
  record: SearchRecord,
  { slug, locale, importance }: Place,
): SearchRecord {
  return { ...record, slug, ...(locale && { locale }), ...(importance && { importance }) }
}

/**
 * Records of every document, in the order of the documents.
 *
 * @param isMixed the documents are in several targets: each record has its target's locale
 */
export function searchRecords(documents: Indexed[], isMixed = false): SearchRecord[] {
  return documents.flatMap(({ slug, document }) => {
    const importance = rateDocument({ slug, segments: document.segments.length })
    const place = { slug, importance, ...(isMixed && { locale: document.targetLocale }) }
    return readRecords(document).map((record) => placeRecord(record, place))
  })
}
