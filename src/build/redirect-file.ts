/** Redirections as the file of a host, which then answers with them itself: no page stands at a retired address. */
import { toRoute } from '../site/routes.ts'
import type { RedirectKind } from '../config/environment.ts'
import type { Redirection } from './redirections.ts'

/** Name of the file, and how a redirection is written in it. */
const FILES: Record<Exclude<RedirectKind, 'pages'>, { name: string; toLine: ToLine }> = {
  // Netlify, Cloudflare Pages and others read it from the root of a site.
  netlify: { name: '_redirects', toLine: (from, to) => `${plain(from)} ${encode(to)} 301` },
  // For `map $uri $taiyaku_to { include …/redirects.map; }`: nginx compares decoded paths.
  nginx: {
    name: 'redirects.map',
    toLine(from, to) {
      const goal = quote(to.replaceAll('$', '%24'))
      const path = decodeURI(from)
      return `${quote(path)} ${goal};\n${quote(path.replace(/\/$/, ''))} ${goal};`
    },
  },
}

type ToLine = (from: string, to: string) => string

/**
 * @param isTaken whether a page stands at a path of the site; it stays
 * @param base path of the site
 */
export function toRedirectFile(
  kind: keyof typeof FILES,
  redirections: readonly Redirection[],
  isTaken: (file: string) => boolean,
  base: string,
): { name: string; text: string } {
  const { name, toLine } = FILES[kind]
  const lines = redirections
    .filter(({ locale, slug }) => !isTaken(`${locale}/${slug}/index.html`))
    .map(({ locale, slug, address }) => toLine(toRoute(locale, slug, base), address))
  return { name, text: lines.map((line) => `${line}\n`).join('') }
}

/** A star and a colon stand for other paths there. */
function plain(from: string): string {
  return encode(from).replaceAll('*', '%2A').replaceAll(':', '%3A')
}

/** What would end an address, or the line. */
function encode(address: string): string {
  return address.replace(/\s/g, encodeURIComponent)
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
