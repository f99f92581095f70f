/** The search records of documents. */
import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parseFragment } from 'parse5'
import type { Document } from '../../sxs/document.ts'
import type { SearchRecord } from '../query/record.ts'
import { rateDocument } from './importance.ts'
import { readSections } from './read-sections.ts'
import type { Indexed } from './search-parts.ts'

/** What a record has of the place of its document. */
type Place = Pick<SearchRecord, 'slug' | 'locale' | 'importance'>

/** The records of a document, wherever it may stand. */
export function readRecords(document: Pick<Document, 'html' | 'id' | 'title'>): SearchRecord[] {
  // Positions of nodes, which nobody reads here, take a third of the time of parsing.
  const tree = fromParse5(parseFragment(document.html, { scriptingEnabled: false })) as Root
  return readSections(tree, document, '')
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
