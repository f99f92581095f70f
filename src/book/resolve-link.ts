/** Where the links of a book's chapters lead. */
import { decodeAddress } from '../docset/links/address.ts'
import type { Chapter } from './book.ts'

/** What is known of addresses. */
export interface BookPlaces {
  /** By address without locale, in lower case. */
  chapters: ReadonlyMap<string, Chapter>
  /** Locale of the book's pages. */
  locale: string
  /** Address of the site, if it has one, and the path it lives under. */
  site?: string | undefined
  base: string
}

/** A place in the book, or an address of the web. */
export type BookLink = { chapter: Chapter; anchor: string } | { href: string }

/**
 * A link to a document of the book stays in it: it leads to the fragment where the document has it, else to
 * the document. What is elsewhere on the site has an address where the site has one.
 *
 * @param href as a page at the root of a host has it
 * @returns nothing where the link leads nowhere: its text is text
 */
export function resolveLink(href: string, from: Chapter, places: BookPlaces): BookLink | undefined {
  if (href.startsWith('#')) return placeIn(from, href.slice(1))
  if (!href.startsWith('/') || href.startsWith('//')) return { href: toWhole(href) }
  const [path = '', fragment = ''] = href.split('#', 2)
  const [, locale, ...names] = path.split('?', 1)[0]!.split('/')
  const slug = decodeAddress(names.join('/')).replace(/(?<!\/)\/+$/, '')
  const chapter = locale === places.locale ? places.chapters.get(slug.toLowerCase()) : undefined
  if (chapter) return placeIn(chapter, fragment)
  const { site, base } = places
  return site === undefined ? undefined : { href: new URL(base + href.slice(1), site).href }
}

function placeIn(chapter: Chapter, fragment: string): BookLink {
  const anchor = [fragment, decodeAddress(fragment)].find((name) => chapter.anchors.has(name))
  return { chapter, anchor: anchor ?? '' }
}

/** An address without a scheme takes that of the page, and a book has none. */
function toWhole(href: string): string {
  return href.startsWith('//') ? `https:${href}` : href
}
