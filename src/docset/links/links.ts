/**
 * Where the links of documents lead: to pages of the site, whatever the letter case; through the
 * redirections; to Microsoft Learn for what lies outside.
 */
import path from 'node:path'
import { MAX_REDIRECTIONS } from '../../sxs/limits.ts'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import { homeOf, publishedAs } from '../config/publication.ts'
import type { Docset } from '../docset.ts'
import { parseAddress, type Address } from './address.ts'
import { Destinations, type AnchorsOf } from './destinations.ts'
import { toLinkMessage } from './link-messages.ts'
import { createLookup } from './lookup.ts'
import { mediaAddress } from './media.ts'
import type { Resolution } from './resolution.ts'

interface ResolverOptions {
  /** Target locale of a document, by its path; unless told, that of its folder. */
  targetOf?: (file: string) => string | undefined
  /** Where a document is read that is not translated into the reader's locale. `en-us` unless told. */
  sourceLocale?: string | undefined
}

/** Makes the resolver of a docset. What is wrong with a link comes with it. */
export function createResolver(
  docset: Docset,
  anchorsOf: AnchorsOf,
  {
    targetOf = (file) => publishedAs(docset.publication, file).locale,
    sourceLocale = 'en-us',
  }: ResolverOptions = {},
): ResolveLink {
  const lookup = createLookup(docset, targetOf)
  const context = { docset, lookup, anchorsOf, targetOf, sourceLocale }
  return (href, from, shown = from) => {
    const resolution = resolve(href, from, new Destinations(context, shown))
    const message = toLinkMessage(resolution, href)
    return {
      ...(resolution.href !== undefined && { href: resolution.href }),
      ...(message && { message }),
    }
  }
}

function resolve(href: string, from: string, to: Destinations): Resolution {
  const address = parseAddress(href)
  if (address.kind === 'url') {
    const isMalformed = /^https?:/i.test(href) && !URL.canParse(href)
    return isMalformed ? { kind: 'malformed' } : { kind: 'found', href }
  }
  if (href.trim() === '') return { kind: 'empty' }
  if (address.kind === 'page') return to.page(to.shown, address.fragment)
  return address.kind === 'site' ? resolveRoute(address, to) : resolveFile(address, from, to)
}

function resolveFile(
  { path: written, fragment }: Address,
  from: string,
  to: Destinations,
): Resolution {
  const { docset, lookup } = to.context
  const isFromRoot = /^~\/?/.test(written)
  const folder = isFromRoot ? homeOf(docset.publication, from) : path.posix.dirname(from)
  const joined = path.posix.join(folder, written.replace(/^~\/?/, ''))
  const file = path.posix.normalize(joined).replace(/\/$/, '')
  const page = lookup.page(file)
  if (page) return to.page(page, fragment)
  const moved = lookup.retired(file)
  if (moved !== undefined) return follow(moved, fragment, to)
  const served = lookup.media(file)
  if (served !== undefined) return { kind: 'found', href: mediaAddress(served) }
  const counterpart = lookup.counterpart(file)
  return counterpart === undefined ? to.missing(file, fragment) : to.page(counterpart, fragment)
}

function resolveRoute(address: Address, to: Destinations): Resolution {
  const route = toRoute(address).replace(/\.(md|yml)$/i, '')
  const page = to.context.lookup.routed(route, to.shown)
  if (page) return to.page(page, address.fragment)
  const moved = to.context.lookup.retiredRoute(route)
  return moved === undefined
    ? to.learn(address.path + address.query, address.fragment)
    : follow(moved, address.fragment, to)
}

/** Follows a redirection, and those it leads to. The first fragment on the way counts. */
function follow(start: string, fragment: string, to: Destinations): Resolution {
  const seen = new Set<string>()
  let goal = fragment
  for (let next = start; !seen.has(next) && seen.size < MAX_REDIRECTIONS;) {
    seen.add(next)
    const address = parseAddress(next)
    goal ||= address.fragment
    if (address.kind !== 'site') return { kind: 'outside', href: next }
    const route = toRoute(address)
    const page = to.context.lookup.routed(route, to.shown)
    if (page) return to.page(page, goal)
    const moved = to.context.lookup.retiredRoute(route)
    if (moved === undefined) return to.learn(address.path + address.query, goal)
    next = moved
  }
  return { kind: 'redirect-loop', at: start }
}

function toRoute({ path: written }: Address): string {
  return written.replace(/^\/|\/$/g, '')
}
