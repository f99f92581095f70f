import { toRoute } from '../site/routes.ts'
import { origin } from '../site/site.ts'

/**
 * The page a document was published as; printed addresses use it where the site has no address of its own.
 *
 * @example originalAddress('ja-jp', 'a/b') // 'https://learn.microsoft.com/ja-jp/a/b'
 */
export function originalAddress(locale: string, slug: string): string {
  return origin + toRoute(locale, slug).replace(/\/$/, '')
}
