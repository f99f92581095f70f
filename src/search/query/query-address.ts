/** Addresses of the search: where an answer leads, and the link that repeats a search. */
import type { Answer } from './rank.ts'
import { MAX_QUERY } from './query.ts'

/** The page that a search is on. */
export interface SearchPage {
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
export function answerAddress({ record, side, sentence }: Answer, page: SearchPage): string {
  const view = page.view === 'both' ? 'both' : side
  const answered = `${page.base}${encodeURI(`${page.locale}/${record.slug}`)}/?view=${view}`
  const id = record.sentences[sentence]?.id ?? firstId(record)
  if (id) return `${answered}#s-${id}`
  return record.anchors[0] ? `${answered}#${encodeURIComponent(record.anchors[0])}` : answered
}

/** The segment of a section's heading, or of a row's message. */
function firstId({ kind, heading, sentences }: Answer['record']): string {
  return kind === 'section' ? heading : (sentences[0]?.id ?? '')
}

/** A link of a document as the page writes it. */
export function linkAddress(href: string, { record }: Answer, page: SearchPage): string {
  if (!href.startsWith('#')) {
    return href.replace('{locale}', page.locale).replace(/^\//, page.base)
  }
  return `${page.base}${encodeURI(`${page.locale}/${record.slug}`)}/${href}`
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
