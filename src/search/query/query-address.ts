/** Addresses of the search: where an answer leads, and the link that repeats a search. */
import type { Answer } from './rank.ts'
import { MAX_QUERY } from './query.ts'

export interface Place {
  /** Path of the site, with its slashes. */
  base: string
  /** Locale of the page that searches: its interface stays. */
  locale: string
  /** What the reader sees now. */
  view: string
}

/**
 * An answer's page, in the language that answered, at its sentence. `?view=` says so for this visit and
 * leaves the reader's preference alone; where both languages are shown, both stay.
 */
export function answerAddress({ record, side, sentence }: Answer, place: Place): string {
  const view = place.view === 'both' ? 'both' : side
  const page = `${place.base}${encodeURI(`${place.locale}/${record.slug}`)}/?view=${view}`
  const id = record.sentences[sentence]?.id ?? ownId(record)
  if (id) return `${page}#s-${id}`
  return record.anchors[0] ? `${page}#${encodeURIComponent(record.anchors[0])}` : page
}

function ownId({ kind, heading, sentences }: Answer['record']): string {
  return kind === 'section' ? heading : (sentences[0]?.id ?? '')
}

/** A link of a document as the page of `place` writes it. */
export function linkAddress(href: string, { record }: Answer, place: Place): string {
  if (!href.startsWith('#')) {
    return href.replace('{locale}', place.locale).replace(/^\//, place.base)
  }
  return `${place.base}${encodeURI(`${place.locale}/${record.slug}`)}/${href}`
}

/**
 * The address with the search in it; without a query, without it.
 *
 * @example withQuery('https://x.org/a/#b', 'dns') // 'https://x.org/a/?q=dns#b'
 */
export function withQuery(address: string, query: string): string {
  const url = new URL(address)
  if (query.trim() === '') url.searchParams.delete('q')
  else url.searchParams.set('q', query.slice(0, MAX_QUERY))
  return url.href
}
