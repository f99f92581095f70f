/** Addresses of pages: pure functions of a document's slug, its published path without extension. */
import { LOCALE } from '../docset/links/address.ts'

/**
 * Address of a document in one locale.
 *
 * @param base path of the site, with or without its slashes
 * @example toRoute('ja-jp', 'a/b c', '/docs/') // '/docs/ja-jp/a/b%20c/'
 */
export function toRoute(locale: string, slug = '', base = '/'): string {
  return withBase([locale, ...slug.split('/')].filter(Boolean).join('/') + '/', base)
}

/**
 * A path of the site below its base, percent-encoded.
 *
 * @example withBase('/404/', '/docs') // '/docs/404/'
 */
export function withBase(path: string, base = '/'): string {
  return `${base.replace(/\/$/, '')}/${encodeURI(path.replace(/^\//, ''))}`
}

/**
 * An address as documents are read with it, on a page: `{locale}` filled in, the site's base put before.
 *
 * @example toHref('/{locale}/a/#b', 'ja-jp', '/docs/') // '/docs/ja-jp/a/#b'
 */
export function toHref(address: string, locale: string, base = '/'): string {
  const localized = address.replace(LOCALE, locale)
  const isPath = localized.startsWith('/') && !localized.startsWith('//')
  return isPath ? base.replace(/\/$/, '') + localized : localized
}

/**
 * An address of the site as one of its pages may write it shorter. Other sites' stay.
 *
 * @param from address of the page, with its final slash
 * @example toRelative('/ja-jp/a/b/', '/ja-jp/a/c/') // '../c/'
 */
export function toRelative(from: string, to: string): string {
  if (!to.startsWith('/') || !from.endsWith('/')) return to
  const names = from.split('/').slice(0, -1)
  const goal = to.split('/')
  let shared = 0
  while (shared < names.length && shared < goal.length - 1 && names[shared] === goal[shared])
    shared++
  const path = '../'.repeat(names.length - shared) + goal.slice(shared).join('/')
  return path === '' ? './' : path
}
