/** The addresses of what links lead to, as one page writes them. */
import { otherRepositoryOf, placeOf } from '../config/publication.ts'
import type { Docset } from '../docset.ts'
import { encodeAddress, LOCALE } from './address.ts'
import type { Lookup } from './lookup.ts'
import type { Resolution } from './resolution.ts'
import { suggest } from './suggest.ts'

const LEARN = `https://learn.microsoft.com/${LOCALE}`

/** Fragments of a page by its path; where they are not known, every fragment is taken to be there. */
export type AnchorsOf = (page: string) => ReadonlySet<string> | undefined

interface LinkContext {
  docset: Docset
  lookup: Lookup
  anchorsOf: AnchorsOf
  /** Target locale of a document, by its path. */
  targetOf: (file: string) => string | undefined
  sourceLocale: string
}

export class Destinations {
  readonly context: LinkContext
  /** Path of the page that the links stand on. */
  readonly shown: string

  constructor(context: LinkContext, shown: string) {
    this.context = context
    this.shown = shown
  }

  page(found: string, fragment: string): Resolution {
    const { docset, lookup } = this.context
    const landing = docset.landings.get(found)
    if (landing !== undefined) return this.#landing(found, landing)
    const route = docset.routes.get(found) ?? ''
    const page = this.#isTranslated(found) ? found : (lookup.routed(route, this.shown) ?? found)
    if (!this.#isTranslated(page)) return this.#untranslated(page, route, fragment)
    const isOwn = page === this.shown
    const front = isOwn ? '' : `/${LOCALE}/${encodeAddress(route)}/`
    if (fragment === '') return { kind: 'found', href: front || '#top' }
    const anchors = this.#anchorsFor(page, fragment)
    if (!anchors || anchors.has(fragment)) return { kind: 'found', href: front + hash(fragment) }
    const fault = { page, fragment, near: suggest(fragment, anchors) }
    return { kind: 'no-anchor', ...fault, ...(!isOwn && { href: front }) }
  }

  /** Of a file that is not there. */
  missing(file: string, fragment: string): Resolution {
    const { docset, lookup } = this.context
    const route = /\.(md|yml)$/i.test(file) ? lookup.route(file) : undefined
    const outside = route ? this.learn(`/${route}`, fragment) : undefined
    const isThere = lookup.exists(file)
    const other = otherRepositoryOf(docset.publication, file)
    if (other && !isThere) {
      const fault = { file, repository: other.url }
      return { kind: 'other-repository', ...fault, ...(outside && { href: outside.href }) }
    }
    const near = lookup.suggest(file)
    // A folder may hold a part of what is published; a name like none in it is taken for the rest.
    if (outside && (isThere || !near)) return outside
    return { kind: 'missing', file, near, ...(outside && { href: outside.href }) }
  }

  /** Of a document that is published, but not here. */
  learn(route: string, fragment: string): Resolution & { href: string } {
    const [front = '', query] = route.split('?', 2)
    const href = `${LEARN}${encodeAddress(front)}${query ? `?${query}` : ''}${hash(fragment)}`
    return { kind: 'outside', href }
  }

  /** A landing page has no anchors. Where it belongs to another translation, the source shows it. */
  #landing(page: string, route: string): Resolution {
    const { docset, sourceLocale, targetOf } = this.context
    const { locale } = placeOf(docset.publication, page)
    const isOwn = locale === undefined || locale === targetOf(this.shown)
    const href = `/${isOwn ? LOCALE : sourceLocale}/${encodeAddress(route)}/`
    return { kind: 'found', href }
  }

  /** A document that other targets have is read in the source's language. */
  #untranslated(page: string, route: string, fragment: string): Resolution {
    const { sourceLocale, targetOf } = this.context
    const front = `/${sourceLocale}/${encodeAddress(route)}/`
    const anchors = this.#anchorsFor(page, fragment)
    const href = !anchors || anchors.has(fragment) ? front + hash(fragment) : front
    return { kind: 'untranslated', page, target: targetOf(this.shown), href }
  }

  #isTranslated(page: string): boolean {
    const { targetOf } = this.context
    return targetOf(page) === targetOf(this.shown)
  }

  #anchorsFor(page: string, fragment: string): ReadonlySet<string> | undefined {
    return fragment === 'top' ? undefined : this.context.anchorsOf(page)
  }
}

function hash(fragment: string): string {
  return fragment && `#${encodeAddress(fragment)}`
}
