/** Where the retired addresses of a docset lead, in each locale. */
import { routeOf, type Docset } from '../docset/docset.ts'
import { LOCALE } from '../docset/links/address.ts'
import { createResolver } from '../docset/links/links.ts'
import { toHref, toRoute } from '../site/routes.ts'

/** A page of the site. */
interface Existing {
  locale: string
  slug: string
}

/** A retired address, and where it leads. */
export interface Redirection {
  locale: string
  /** Without locale. */
  slug: string
  /** Path of the site, base included, or an address of another. */
  address: string
}

/**
 * One per redirection and locale; none where a redirection leads in a circle. Where the document it leads
 * to is not in the locale, it leads to the source's.
 *
 * @param existing every page of the site
 * @param base path of the site
 */
export function toRedirections(
  docset: Docset,
  existing: readonly Existing[],
  base: string,
): Redirection[] {
  // Links lead to documents of any locale here; whether the page's has the goal is checked below.
  const resolve = createResolver(docset, () => undefined, { targetOf: () => undefined })
  const routes = new Set(existing.map(({ locale, slug }) => toRoute(locale, slug)))
  const locales = [...new Set(existing.map(({ locale }) => locale))]
  const fallback = locales.at(-1) ?? ''
  const found = new Map<string, Redirection>()
  for (const { from } of docset.redirects) {
    const slug = routeOf(docset, from)
    if (/\p{Cc}/u.test(slug)) continue
    const { href } = resolve(encodeURI(`/${slug}`), from)
    if (href === undefined) continue
    for (const locale of locales) {
      const isThere = routes.has(href.replace(LOCALE, locale).split('#', 1)[0]!)
      const shownIn = isThere || !href.startsWith('/') ? locale : fallback
      const address = toHref(href, shownIn, base)
      const key = `${locale}/${slug.toLowerCase()}`
      if (!found.has(key)) found.set(key, { locale, slug, address })
    }
  }
  return [...found.values()]
}
