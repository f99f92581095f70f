/** Addresses on paper: in full, since paper has no page to start from, and never of this machine. */
import type { DocumentPage } from '../site/pages.ts'
import { originalAddress } from './original-address.ts'
import { toRoute } from '../site/routes.ts'

/** Where the site is served. */
export interface SiteAddress {
  /** Address of the site, if it has one of its own. */
  site?: string | undefined
  base: string
}

/**
 * Address of an anchor of a document: on the site where that has an address, else where the document was
 * first published.
 *
 * @param anchor fragment, not encoded; `''` is the whole document
 */
export function printedAddress(
  { slug, locale }: Pick<DocumentPage, 'slug' | 'locale'>,
  anchor: string,
  { site, base }: SiteAddress,
): string {
  const page = site
    ? new URL(toRoute(locale, slug, base), site).href
    : originalAddress(locale, slug)
  return anchor ? `${page}#${encodeURIComponent(anchor)}` : page
}

/**
 * Where a link of a page leads, in full.
 *
 * @param href as the page has it: a fragment of the document, a path of the site, or an address
 */
export function printedLink(href: string, page: DocumentPage, { site, base }: SiteAddress): string {
  if (href.startsWith('#'))
    return printedAddress(page, decodeURIComponent(href.slice(1)), { site, base })
  if (!href.startsWith('/')) return href
  if (site) return new URL(href, site).href
  const [path = '', fragment] = href.slice(base.length - 1).split('#', 2)
  const [, locale = '', ...names] = path.split('/')
  const address = originalAddress(locale, decodeURI(names.join('/')).replace(/\/$/, ''))
  return fragment ? `${address}#${fragment}` : address
}
