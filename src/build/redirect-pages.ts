/** Pages at retired addresses, which lead on to where the document went. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toRoute } from '../site/routes.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'
import type { Redirection } from './redirections.ts'
import { REDIRECT_POLICY, REFERRER_POLICY } from './security-headers.ts'

/**
 * Writes redirect pages where the site has nothing else.
 *
 * @param folder of the built site
 * @param icon address of the site's icon
 * @returns the files that were written: path in the site, and text
 */
export function writeRedirectPages(
  folder: string,
  redirections: readonly Redirection[],
  icon: string,
): Map<string, string> {
  const written = new Map<string, string>()
  for (const { locale, slug, address } of redirections) {
    const file = path.join(folder, decodeURI(toRoute(locale, slug)), 'index.html')
    if (!file.startsWith(folder + path.sep) || existsSync(file)) continue
    const html = toHtml(address, locale, icon)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, html)
    written.set(path.relative(folder, file).replaceAll(path.sep, '/'), html)
  }
  return written
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
