/** Addresses as documents write them. */

/** Stands in an address for the locale of the page, which is not known while its document is read; the route fills it in. */
export const LOCALE = '{locale}'

export interface Address {
  /** `page`: nothing but a fragment; `site`: from the root; `file`: relative; `url`: with a scheme, or a host. */
  kind: 'page' | 'site' | 'file' | 'url'
  /** Decoded, composed as paths of files are (NFC), with `/` only; `''` for `page`. A locale in front of a `site` path is gone. */
  path: string
  /** With its `?`, or `''`. */
  query: string
  /** Decoded, without `#`. */
  fragment: string
}

/**
 * Takes an address apart.
 *
 * @example parseAddress('/en-us/microsoftteams/x?view=y#z') // { kind: 'site', path: '/microsoftteams/x', query: '?view=y', fragment: 'z' }
 */
export function parseAddress(href: string): Address {
  const text = href.trim()
  const hash = text.indexOf('#')
  const fragment = hash < 0 ? '' : decodeAddress(text.slice(hash + 1))
  const front = hash < 0 ? text : text.slice(0, hash)
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(front)) {
    return { kind: 'url', path: front, query: '', fragment }
  }
  const mark = front.indexOf('?')
  const query = mark < 0 ? '' : front.slice(mark)
  const written = decodeAddress(mark < 0 ? front : front.slice(0, mark))
  const path = written.replaceAll('\\', '/').normalize()
  if (path === '') return { kind: 'page', path, query, fragment }
  if (!path.startsWith('/')) return { kind: 'file', path, query, fragment }
  return { kind: 'site', path: withoutLocale(path), query, fragment }
}

/** A path or fragment, encoded for an attribute; what is legal in an address stays readable. */
export function encodeAddress(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent)
}

/**
 * An address as messages show it. Microsoft Learn finds the reader's locale where an address names none.
 *
 * @example toShown('https://learn.microsoft.com/{locale}/x') // 'https://learn.microsoft.com/x'
 */
export function toShown(address: string): string {
  return address.replace(`/${LOCALE}`, '')
}

function withoutLocale(path: string): string {
  return path.replace(/^\/[a-z]{2,3}(-[a-z]{4})?-([a-z]{2}|\d{3})(?=\/|$)/i, '')
}

/** Text of an address as it is read; what is no encoding stays as it is. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
