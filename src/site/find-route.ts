/** Finds the page a wrong address meant. */

export interface RouteList {
  /** The first is the one to offer where an address names none. */
  locales: string[]
  /** Addresses without locale. */
  slugs: string[]
}

export interface FoundRoute {
  locale: string
  slug: string
  /** Nothing but letter case, a slash or an extension differs: the address can only have meant this page. */
  isSure: boolean
}

/**
 * @param pathname of the address, without the site's base
 * @example findRoute({ locales: ['ja-jp'], slugs: ['a/b'] }, '/JA-JP/A/B.md') // { locale: 'ja-jp', slug: 'a/b', isSure: true }
 */
export function findRoute({ locales, slugs }: RouteList, pathname: string): FoundRoute | undefined {
  const names = decode(pathname)
    .toLowerCase()
    .replace(/(?:\.(?:md|html?)|\/index\.html?)$/, '')
    .split('/')
    .filter(Boolean)
  const locale = locales.find((name) => name === names[0])
  if (locale) names.shift()
  const asked = names.join('/')
  const found = slugs.find((slug) => slug.toLowerCase() === asked)
  if (found !== undefined)
    return { locale: locale ?? locales[0] ?? '', slug: found, isSure: !!locale }
  const last = names.at(-1)
  const similar = last && slugs.find((slug) => slug.toLowerCase().split('/').at(-1) === last)
  return similar ? { locale: locale ?? locales[0] ?? '', slug: similar, isSure: false } : undefined
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
