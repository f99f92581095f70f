/** A page's twin as it is served: front matter, and the Markdown with its addresses filled in. */
import { stringify } from 'yaml'
import { toHref } from '../site/routes.ts'
import { fillAddresses } from '../sxs/twin/addresses.ts'

export interface TwinText {
  /** Plain text. */
  title: string
  description?: string | undefined
  /** As `readTwins` makes it. */
  markdown: string
}

export interface TwinPlace {
  locale: string
  /** Address of the page, base included. */
  route: string
  base: string
  /** Address of the site; without it addresses begin at its root. */
  site?: string | undefined
}

export function twinText({ title, description, markdown }: TwinText, place: TwinPlace): string {
  const front = stringify({ title, ...(description && { description }) }, { lineWidth: 0 })
  return `---\n${front}---\n\n${fillAddresses(markdown, (address) => toAbsolute(address, place))}`
}

/** An address for whoever reads the text somewhere else. */
function toAbsolute(address: string, { locale, route, base, site }: TwinPlace): string {
  const href = address.startsWith('#') ? route + address : toHref(address, locale, base)
  return whole(href, site)
}

/**
 * A path of the site with the site before it, where that is known.
 *
 * @example whole('/ja-jp/a/', 'https://docs.example.org') // 'https://docs.example.org/ja-jp/a/'
 */
export function whole(href: string, site: string | undefined): string {
  const isPath = href.startsWith('/') && !href.startsWith('//')
  return site && isPath ? new URL(site).origin + href : href
}
