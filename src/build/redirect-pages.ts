/** Pages at retired addresses, which lead on to where the document went. */
import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { routeOf, type Docset } from '../docset/docset.ts'
import { LOCALE } from '../docset/links/address.ts'
import { createResolver } from '../docset/links/links.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'
import { toHref, toRoute } from '../site/routes.ts'
import { REDIRECT_POLICY, REFERRER_POLICY } from './security-headers.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'

/** A page of the site. */
interface Existing {
  locale: string
  slug: string
}

export interface RedirectPage {
  locale: string
  /** Retired address without locale. */
  slug: string
  html: string
}

/**
 * A page per redirection and locale. A redirection that leads in a circle has none. Where the document it leads
 * to is not in the locale, it leads to the source's.
 *
 * @param existing every page of the site
 * @param base path of the site
 * @param icon its path below the base
 */
export function toRedirectPages(
  docset: Docset,
  existing: readonly Existing[],
  base: string,
  icon = 'favicon.svg',
): RedirectPage[] {
  // Links lead to documents of any locale here; whether the page's has the goal is checked below.
  const resolve = createResolver(docset, () => undefined, { targetOf: () => undefined })
  const routes = new Set(existing.map(({ locale, slug }) => toRoute(locale, slug)))
  const locales = [...new Set(existing.map(({ locale }) => locale))]
  const fallback = locales.at(-1) ?? ''
  const pages = new Map<string, RedirectPage>()
  for (const { from } of docset.redirects) {
    const slug = routeOf(docset, from)
    const { href } = resolve(encodeURI(`/${slug}`), from)
    if (href === undefined) continue
    for (const locale of locales) {
      const isThere = routes.has(href.replace(LOCALE, locale).split('#', 1)[0]!)
      const shownIn = isThere || !href.startsWith('/') ? locale : fallback
      const address = toHref(href, shownIn, base)
      const key = `${locale}/${slug.toLowerCase()}`
      if (!pages.has(key))
        pages.set(key, { locale, slug, html: toHtml(address, locale, base + icon) })
    }
  }
  return [...pages.values()]
}

/**
 * Writes redirect pages where the site has nothing else.
 *
 * @param folder of the built site
 * @returns how many were written
 */
export async function writeRedirectPages(folder: string, pages: RedirectPage[]): Promise<number> {
  let written = 0
  for (const { locale, slug, html } of pages) {
    const file = path.join(folder, decodeURI(toRoute(locale, slug)), 'index.html')
    if (!file.startsWith(folder + path.sep) || (await exists(file))) continue
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, html)
    written++
  }
  return written
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
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
