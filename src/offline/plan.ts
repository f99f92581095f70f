/** What of a built site is kept on the reader's device. */
import { createHash } from 'node:crypto'
import { withBase } from '../site/routes.ts'

export interface OfflinePlan {
  /** Changes with every file of the site. */
  build: string
  /** Whether the whole site is kept. */
  isWhole: boolean
  /** Addresses kept from the first visit on; a `revision` where the address does not tell the content. */
  files: { url: string; revision: string | null }[]
}

/** The seed's site has 0.7 MB. */
const MAX_WHOLE = 8_000_000

/** For servers and machines, not for readers; and Pagefind's thread, which the search does without. */
const LEFT_OUT =
  /^(?:_headers|_redirects|redirects\.map|\.taiyaku|service-worker\.js|robots\.txt|llms\.txt|sitemap.*\.xml)$|\/index\.md$|\/pagefind-worker\.js$/

/** What every page of a large site needs, and what it shows where a page is not kept. */
const SHELL = /^(?:_astro\/|look\/|words\/|favicon\.svg$|offline\/index\.html$)/

/** A name that changes with the content of the file. */
const HASHED = /^(?:_astro|words)\/|\.pf_(?:fragment|index|meta)$/

/** Files of a site by path, with `/`: their sizes and hashes of their bytes. */
export type SiteListing = ReadonlyMap<string, { hash: string; size: number }>

/**
 * Plans for a built site.
 *
 * @param listing the site's files
 * @param base path it lives under; begins and ends with `/`
 * @param maxWhole bytes of a site that is kept whole, before compression
 */
export function planOffline(listing: SiteListing, base: string, maxWhole = MAX_WHOLE): OfflinePlan {
  const names = [...listing.keys()].filter((name) => !LEFT_OUT.test(name)).sort()
  const hashOf = (name: string) => listing.get(name)!.hash.slice(0, 12)
  const size = names.reduce((sum, name) => sum + listing.get(name)!.size, 0)
  const isWhole = size <= maxWhole
  const build = createHash('sha256')
    .update(JSON.stringify(names.map((name) => [name, hashOf(name)])))
    .digest('hex')
    .slice(0, 12)
  const kept = isWhole ? names : names.filter((name) => SHELL.test(name))
  const files = kept.map((name) => ({
    // The address a page is visited at: no host redirects it.
    url: withBase(name.replace(/(^|\/)index\.html$/, '$1'), base),
    revision: HASHED.test(name) ? null : hashOf(name),
  }))
  return { build, isWhole, files }
}
