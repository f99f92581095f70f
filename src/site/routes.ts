/** Addresses of pages: pure functions of a document's slug, its published path without extension. */

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
