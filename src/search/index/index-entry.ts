/** A search record as Pagefind takes it: under the words of both its languages, those of its heading first. */
import { areaOf, pack } from '../query/record.ts'
import { rateDocument } from './importance.ts'
import type { IndexedDocument, IndexedRecord } from './index-document.ts'
import { placeRecord } from './search-records.ts'
import { titleWords } from './title-words.ts'

export interface IndexEntry {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** A document with the name of its address. */
export interface Addressed {
  slug: string
  indexed: IndexedDocument
}

/**
 * The entries of documents, in their order.
 *
 * @param isMixed the documents are in several targets: each record then has its target's locale
 */
export function* toEntries(
  documents: Iterable<Addressed>,
  isMixed: boolean,
): Generator<IndexEntry> {
  const seen = new Set<string>()
  for (const { slug, indexed } of documents) {
    const { segments, targetLocale, records } = indexed
    const importance = rateDocument({ slug, segments })
    const place = { slug, importance, ...(isMixed && { locale: targetLocale }) }
    for (const record of records) {
      yield toEntry({ ...record, record: placeRecord(record.record, place) }, !seen.has(slug))
      seen.add(slug)
    }
  }
}

/** @param isFirst of its document: it stands for the document's title too */
function toEntry({ record, words, rest, title }: IndexedRecord, isFirst: boolean): IndexEntry {
  const [main] = record.titles
  const named =
    isFirst && main ? titleWords(main, 1 + Math.floor((record.importance ?? 0) / 2)).join(' ') : ''
  return {
    url: pack(record),
    content: [words, named, rest].filter(Boolean).join(' ') || title,
    meta: { title },
    filters: { kind: [record.kind], area: [areaOf(record.slug)] },
  }
}
