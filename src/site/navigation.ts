/** The navigation of the site in one locale: labels from the documents' titles, only pages that exist there. */
import { findBranches, type Branch } from '../docset/contents/branches.ts'
import { createResolver } from '../docset/links/links.ts'
import type { ContentsNode, ContentsSection } from '../docset/contents/contents-node.ts'
import { readContentsTree } from '../docset/contents/contents-tree.ts'
import type { Docset } from '../docset/docset.ts'
import type { DocumentPage } from './pages.ts'
import { toLanguageTag } from './locale.ts'
import type { LandingPage } from './landings.ts'
import { toHref, toRoute } from './routes.ts'

/** One place of the tree, as a page shows it. */
export interface NavLink {
  label: string
  /** Language tag of the label. */
  lang: string
  href?: string
  /** The address leads to another site. */
  external?: boolean
  /** Path of the page's document; marks the reader's place. */
  page?: string
  items: NavLink[]
}

export interface LocaleNavigation {
  sections: NavLink[]
  /** By the document's path. */
  branches: Map<string, Branch<NavLink>>
}

/**
 * @param pages every page of the site
 * @param base path of the site
 * @param landings its landing pages
 */
export function toNavigation(
  docset: Docset,
  pages: DocumentPage[],
  locale: string,
  base: string,
  landings: readonly Pick<LandingPage, 'locale' | 'slug'>[] = [],
): LocaleNavigation {
  const landingRoutes = new Set(landings.map(({ locale, slug }) => toRoute(locale, slug, base)))
  const own = pages.filter((page) => page.locale === locale)
  const byPath = new Map(own.map((page) => [page.document.path, page]))
  const first = own.find(({ side }) => side === 'source') ?? own[0]
  const target = first?.document.targetLocale ?? locale
  const isTarget = first?.side !== 'source'
  const counterparts = isTarget ? new Map<string, string>() : findCounterparts(own)
  const sections = readContentsTree(
    docset,
    createResolver(docset, () => undefined, { targetOf: () => undefined }),
    {
      locale: docset.publication.locales.size > 0 ? target : undefined,
      pages: new Set(byPath.keys()),
    },
  )
  const links = new Map<ContentsNode, NavLink>()
  const shown = sections.flatMap((section) => toLink(section) ?? [])
  const branches = new Map<string, Branch<NavLink>>()
  for (const [page, branch] of findBranches(sections.filter(isShown))) {
    if (byPath.has(page)) branches.set(page, toBranch(branch))
  }
  return { sections: shown, branches }

  function isShown(section: ContentsSection): boolean {
    return links.has(section)
  }

  /** `undefined` for a place with nothing to go to. */
  function toLink(node: ContentsNode): NavLink | undefined {
    const items = node.items.flatMap((item) => toLink(item) ?? [])
    const page = node.page === undefined ? undefined : byPath.get(node.page)
    const goal = goalOf(node)
    if (!page && !goal.href && items.length === 0) return undefined
    const link: NavLink = page
      ? {
          label: page.document.title[page.side],
          lang: toLanguageTag(locale),
          href: toRoute(locale, page.slug, base),
          page: page.document.path,
          items,
        }
      : { ...nameOf(node), ...goal, items }
    links.set(node, link)
    return link
  }

  /** A table of contents speaks the target's language; the documents may know the name in the source's. */
  function nameOf({ name }: ContentsNode): { label: string; lang: string } {
    const counterpart = counterparts.get(name.trim())
    return counterpart === undefined
      ? { label: name, lang: toLanguageTag(isTarget ? locale : languageOf(name, target, locale)) }
      : { label: counterpart, lang: toLanguageTag(locale) }
  }

  function goalOf({ href }: ContentsNode): { href?: string; external?: boolean } {
    if (!href) return {}
    const own = toHref(href, locale, base)
    if (!own.startsWith('/')) return { href: own, external: true }
    return landingRoutes.has(own) ? { href: own } : {}
  }

  function toBranch({ above, beside, node, previous, next }: Branch): Branch<NavLink> {
    const shownOf = (nodes: ContentsNode[]) => nodes.flatMap((one) => links.get(one) ?? [])
    const neighbour = (one?: ContentsNode) => one && links.get(one)
    return {
      above: shownOf(above),
      beside: shownOf(beside),
      node: links.get(node)!,
      previous: neighbour(previous),
      next: neighbour(next),
    }
  }
}

/** Letters beyond ASCII are the target's. */
function languageOf(name: string, target: string, source: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? source : target
}

/** What the target's titles and headings are in the source: the names of tables of contents are often among them. */
function findCounterparts(pages: DocumentPage[]): Map<string, string> {
  const counterparts = new Map<string, string>()
  for (const { document } of pages) {
    for (const { target, source } of [
      document.title,
      ...document.headings.map(({ text }) => text),
    ]) {
      if (!counterparts.has(target.trim())) counterparts.set(target.trim(), source)
    }
  }
  return counterparts
}
