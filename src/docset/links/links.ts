/**
 * Where the links of documents lead: to pages of the site, whatever the letter case; through the
 * redirections; to Microsoft Learn for what lies outside. A link that leads nowhere is reported.
 */
import path from 'node:path'
import { encodeAddress, LOCALE, parseAddress, toShown, type Address } from './address.ts'
import type { LinkResolution, ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import type { AddressMessage } from '../../sxs/rehype/report-address.ts'
import type { Docset } from '../docset.ts'
import { createLookup } from './lookup.ts'
import { suggest } from './suggest.ts'
import { mediaAddress } from './media.ts'
import { homeOf, otherRepositoryOf, placeOf } from '../config/publication.ts'

const LEARN = `https://learn.microsoft.com/${LOCALE}`

/** Fragments of a page by its path; where they are not known, every fragment is taken to be there. */
export type AnchorsOf = (page: string) => ReadonlySet<string> | undefined

export interface ResolverOptions {
  /** Target locale of a document, by its path; unless told, that of its folder. */
  targetOf?: (file: string) => string | undefined
  /** Where a document is read that is not translated into the reader's locale. `en-us` unless told. */
  sourceLocale?: string | undefined
}

/** Makes the resolver of a docset. */
export function createResolver(
  docset: Docset,
  anchorsOf: AnchorsOf,
  {
    targetOf = (file) => placeOf(docset.publication, file).locale,
    sourceLocale = 'en-us',
  }: ResolverOptions = {},
): ResolveLink {
  const lookup = createLookup(docset, targetOf)

  return function resolveLink(href, from, shown = from) {
    const address = parseAddress(href)
    if (address.kind === 'url')
      return /^https?:/i.test(href) && !URL.canParse(href)
        ? { message: toMalformed(href) }
        : { href }
    if (href.trim() === '') return { message: EMPTY }
    if (address.kind === 'page') return toPage(shown, address.fragment)
    return address.kind === 'site' ? resolveRoute(address) : resolveFile(address)

    function resolveFile({ path: written, fragment }: Address): LinkResolution {
      const fromRoot = /^~\/?/.test(written)
      const folder = fromRoot ? homeOf(docset.publication, from) : path.posix.dirname(from)
      const joined = path.posix.join(folder, written.replace(/^~\/?/, ''))
      const file = path.posix.normalize(joined).replace(/\/$/, '')
      const page = lookup.page(file)
      if (page) return toPage(page, fragment)
      const moved = lookup.retired(file)
      if (moved !== undefined) return follow(moved, fragment)
      const served = lookup.media(file)
      if (served !== undefined) return { href: mediaAddress(served) }
      const counterpart = lookup.counterpart(file)
      if (counterpart !== undefined) return toPage(counterpart, fragment)
      return toMissing(file, lookup.route(file), fragment)
    }

    function resolveRoute(address: Address): LinkResolution {
      const route = address.path.replace(/^\/|\/$/g, '').replace(/\.(md|yml)$/i, '')
      const page = lookup.routed(route, shown)
      if (page) return toPage(page, address.fragment)
      const moved = lookup.retiredRoute(route)
      if (moved !== undefined) return follow(moved, address.fragment)
      return toLearn(address.path + address.query, address.fragment)
    }

    /** Follows a redirection, and those it leads to. The first fragment on the way counts. */
    function follow(to: string, fragment: string): LinkResolution {
      const seen = new Set<string>()
      let goal = fragment
      for (let next = to; !seen.has(next);) {
        seen.add(next)
        const address = parseAddress(next)
        goal ||= address.fragment
        if (address.kind !== 'site') return { href: next, message: outside(next) }
        const route = address.path.replace(/^\/|\/$/g, '')
        const page = lookup.routed(route, shown)
        if (page) return toPage(page, goal)
        const moved = lookup.retiredRoute(route)
        if (moved === undefined) return toLearn(address.path + address.query, goal)
        next = moved
      }
      return { message: toLoop(to, href) }
    }

    function toPage(found: string, fragment: string): LinkResolution {
      const landing = docset.landings.get(found)
      if (landing !== undefined) return toLanding(found, landing)
      const route = docset.routes.get(found) ?? ''
      const isTranslated = (page: string) => targetOf(page) === targetOf(shown)
      const page = isTranslated(found) ? found : (lookup.routed(route, shown) ?? found)
      if (!isTranslated(page)) return toUntranslated(page, route, fragment)
      const isOwn = page === shown
      const front = isOwn ? '' : `/${LOCALE}/${encodeAddress(route)}/`
      if (fragment === '') return { href: front || '#top' }
      const anchors = fragment === 'top' ? undefined : anchorsOf(page)
      if (!anchors || anchors.has(fragment)) return { href: front + hash(fragment) }
      const near = suggest(fragment, anchors)
      const message: AddressMessage = {
        severity: 'warning',
        ruleId: 'link:anchor',
        reason: `Expected an anchor \`${fragment}\` in \`${page}\`, got none (link \`${href}\`)`,
        note: near ? `Did you mean \`#${near}\`?` : 'No anchor of the document resembles it.',
      }
      return isOwn ? { message } : { href: front, message }
    }

    /** A landing page has no anchors. Where it belongs to another translation, the source shows it. */
    function toLanding(page: string, route: string): LinkResolution {
      const { locale } = placeOf(docset.publication, page)
      const isOwn = locale === undefined || locale === targetOf(shown)
      return { href: `/${isOwn ? LOCALE : sourceLocale}/${encodeAddress(route)}/` }
    }

    /** A document that other targets have is read in the source's language. */
    function toUntranslated(page: string, route: string, fragment: string): LinkResolution {
      const front = `/${sourceLocale}/${encodeAddress(route)}/`
      const anchors = fragment === 'top' ? undefined : anchorsOf(page)
      const message: AddressMessage = {
        severity: 'info',
        ruleId: 'link:untranslated',
        reason: `Got a link to \`${page}\`, which is not translated into \`${targetOf(shown) ?? ''}\`; it leads to \`${front}\``,
      }
      return { href: !anchors || anchors.has(fragment) ? front + hash(fragment) : front, message }
    }

    function toMissing(file: string, route: string | undefined, fragment: string): LinkResolution {
      const near = lookup.suggest(file)
      const isDocument = /\.(md|yml)$/i.test(file)
      const other = otherRepositoryOf(docset.publication, file)
      if (other && !lookup.exists(file)) {
        const goal = route && isDocument ? toLearn(`/${route}`, fragment).href : undefined
        return { href: goal, message: toForeign(file, other.url, goal) }
      }
      // A folder may hold a part of what is published; a name like none in it is taken for the rest.
      if (route && isDocument && (lookup.exists(file) || !near))
        return toLearn(`/${route}`, fragment)
      const message: AddressMessage = {
        severity: 'warning',
        ruleId: 'link:missing',
        reason: `Expected a file \`${file}\`, got none (link \`${href}\`)`,
        note: near ? `Did you mean \`${near}\`?` : 'Correct the path, or remove the link.',
      }
      return route && isDocument
        ? { href: toLearn(`/${route}`, fragment).href!, message }
        : { message }
    }
  }
}

function toMalformed(href: string): AddressMessage {
  return {
    severity: 'warning',
    ruleId: 'link:malformed',
    reason: `Expected an address that a browser can follow, got \`${href}\``,
    note: 'Correct it, or write it as code if it is an example.',
  }
}

const EMPTY: AddressMessage = {
  severity: 'warning',
  ruleId: 'link:empty',
  reason: 'Expected an address, got none',
  note: 'Give the link an address, or remove it.',
}

function toLearn(place: string, fragment: string): LinkResolution {
  const [front = '', query] = place.split('?', 2)
  const href = `${LEARN}${encodeAddress(front)}${query ? `?${query}` : ''}${hash(fragment)}`
  return { href, message: outside(href) }
}

function outside(href: string): AddressMessage {
  return {
    severity: 'info',
    ruleId: 'link:outside',
    reason: `Got a link to a document outside the source folder; it leads to \`${toShown(href)}\``,
  }
}

function toForeign(file: string, repository: string, goal: string | undefined): AddressMessage {
  const found = `Got a link to \`${file}\`, which belongs to another repository, \`${repository}\``
  return goal === undefined
    ? {
        severity: 'warning',
        ruleId: 'link:other-repository',
        reason: found,
        note: 'Link to its published address, or copy that repository into the source folder.',
      }
    : {
        severity: 'info',
        ruleId: 'link:other-repository',
        reason: `${found}; it leads to \`${toShown(goal)}\``,
      }
}

function toLoop(to: string, href: string): AddressMessage {
  return {
    severity: 'warning',
    ruleId: 'link:redirect-loop',
    reason: `Expected the redirection of \`${href}\` to end, got a loop at \`${to}\``,
    note: 'Correct the redirection file.',
  }
}

function hash(fragment: string): string {
  return fragment && `#${encodeAddress(fragment)}`
}
