/** Pages at retired addresses, which lead on to where the document went. */
import path from 'node:path'
import { toRoute } from '../site/routes.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'
import type { Redirection } from './redirections.ts'
import { REDIRECT_POLICY, REFERRER_POLICY } from './security-headers.ts'

/**
 * The redirect pages of a site: of retired addresses where it has nothing else.
 *
 * @param isTaken whether the site has a file, by its path in it
 * @param icon address of the site's icon
 * @returns their texts by their paths in the site
 */
export function toRedirectPages(
  redirections: readonly Redirection[],
  isTaken: (file: string) => boolean,
  icon: string,
): Map<string, string> {
  const pages = new Map<string, string>()
  for (const { locale, slug, address } of redirections) {
    const file = path.posix.join(decodeURI(toRoute(locale, slug)).slice(1), 'index.html')
    const isOutside = path.normalize(file).startsWith('..')
    if (!isOutside && !isTaken(file)) pages.set(file, toHtml(address, locale, icon))
  }
  return pages
}

function toHtml(address: string, locale: string, icon: string): string {
  const language = interfaceLanguage(locale)
  const title = useStrings(language)('redirect.title')
  const href = escapeHtml(address)
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${REDIRECT_POLICY}">` +
    `<meta name="referrer" content="${REFERRER_POLICY}"><title>${title}</title>` +
    `<meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex">` +
    `<meta name="viewport" content="width=device-width">` +
    // Else browsers ask for one at the root of the host, where the site may have nothing.
    `<link rel="icon" href="${icon}"></head>` +
    `<body><main><h1>${title}</h1><p><a href="${href}">${href}</a></p></main></body></html>\n`
  )
}
