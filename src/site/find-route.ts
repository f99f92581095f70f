/** Finds the page a wrong address meant. */

export interface RouteList {
  /** Targets first, the source's last. */
  locales: string[]
  /** Addresses without locale. */
  slugs: string[]
  /** By locale: positions in `slugs` of what it does not have. */
  lacks: Record<string, number[]>
}

export interface FoundRoute {
  locale: string
  slug: string
  /** Nothing but letter case, a slash or an extension differs: the address can only have meant this page. */
  isSure: boolean
}

/** @param pages every page of the site */
export function toRouteList(pages: readonly { locale: string; slug: string }[]): RouteList {
  const byLocale = Map.groupBy(pages, ({ locale }) => locale)
  const slugs = [...new Set(pages.map(({ slug }) => slug))]
  const lacks: RouteList['lacks'] = {}
  for (const [locale, inLocale] of byLocale) {
    const has = new Set(inLocale.map(({ slug }) => slug))
    const missing = slugs.flatMap((slug, index) => (has.has(slug) ? [] : [index]))
    if (missing.length > 0) lacks[locale] = missing
  }
  return { locales: [...byLocale.keys()], slugs, lacks }
}

/**
 * The page that was meant, in the locale that was asked for; where that lacks it, in the source's.
 *
 * @param pathname of the address, without the site's base
 * @example findRoute({ locales: ['ja-jp'], slugs: ['a/b'], lacks: {} }, '/JA-JP/A/B.md') // { locale: 'ja-jp', slug: 'a/b', isSure: true }
 */
export function findRoute(list: RouteList, pathname: string): FoundRoute | undefined {
  const { slugs } = list
  const { locale, names } = namesOf(list, pathname)
  const asked = names.join('/')
  const exact = slugs.findIndex((slug) => slug.toLowerCase() === asked)
  const last = names.at(-1)
  const index =
    exact >= 0 || !last
      ? exact
      : slugs.findIndex((slug) => slug.toLowerCase().split('/').at(-1) === last)
  const slug = slugs[index]
  if (slug === undefined) return undefined
  const having = localesOf(list, slug)
  const wanted = having.find((name) => name === locale)
  const other = locale ? having.at(-1) : having[0]
  return { locale: wanted ?? other ?? '', slug, isSure: exact >= 0 && wanted !== undefined }
}

/** The locales that have a page, in the list's order. */
export function localesOf({ locales, slugs, lacks }: RouteList, slug: string): string[] {
  const index = slugs.indexOf(slug)
  return locales.filter((name) => !lacks[name]?.includes(index))
}

/** What an address says: its locale, where the site has it, and the names after that; in lower case, without an extension. */
export function namesOf(
  { locales }: RouteList,
  pathname: string,
): { locale: string | undefined; names: string[] } {
  const names = decode(pathname)
    .toLowerCase()
    .replace(/(?:\.(?:md|html?)|\/index\.html?)$/, '')
    .split('/')
    .filter(Boolean)
  const locale = locales.find((name) => name === names[0])
  return { locale, names: locale ? names.slice(1) : names }
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
