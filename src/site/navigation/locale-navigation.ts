/** The navigation of the site in one locale: labels from the documents' titles, only pages that exist there. */
import { findBranches, type Branch } from '../../docset/contents/branches.ts'
import type { ContentsNode, ContentsSection } from '../../docset/contents/contents-node.ts'
import { readContentsTree } from '../../docset/contents/contents-tree.ts'
import type { Docset } from '../../docset/docset.ts'
import { createResolver } from '../../docset/links/links.ts'
import type { LandingPage } from '../landings.ts'
import { createNamer, type NamedPages } from './navigation-names.ts'
import type { DocumentPage } from '../pages.ts'
import { toHref, toRoute } from '../routes.ts'

/** An entry of the tree, as a page shows it. */
export interface NavLink {
  label: string
  /** Language tag of the label. */
  lang: string
  href?: string
  /** The address leads to another site. */
  external?: boolean
  /** Path of the page's document; marks where the reader is. */
  page?: string
  items: NavLink[]
}

export interface LocaleNavigation {
  sections: NavLink[]
  /** By the document's path. */
  branches: Map<string, Branch<NavLink>>
}

/** The contents of a docset as one locale's pages have them. */
export function readLocaleContents(
  docset: Docset,
  pages: readonly DocumentPage[],
  locale: string,
): ContentsSection[] {
  const inLocale = pages.filter((page) => page.locale === locale)
  return readContentsTree(
    docset,
    createResolver(docset, () => undefined, { targetOf: () => undefined }),
    {
      locale: docset.publication.locales.size > 0 ? targetOf(inLocale, locale) : undefined,
      pages: new Set(inLocale.map(({ document }) => document.path)),
    },
  )
}

/** Locale of the translation that a locale's pages show. */
function targetOf(inLocale: readonly DocumentPage[], locale: string): string {
  const first = inLocale.find(({ side }) => side === 'source') ?? inLocale[0]
  return first?.document.targetLocale ?? locale
}

/**
 * @param nodes as `readLocaleContents` gives them
 * @param pages every page of the site
 * @param base path of the site
 * @param landings its landing pages
 */
export function toNavigation(
  nodes: readonly ContentsSection[],
  pages: readonly DocumentPage[],
  locale: string,
  base: string,
  landings: readonly Pick<LandingPage, 'locale' | 'slug'>[] = [],
): LocaleNavigation {
  const inLocale = pages.filter((page) => page.locale === locale)
  const first = inLocale.find(({ side }) => side === 'source') ?? inLocale[0]
  const target = targetOf(inLocale, locale)
  const byPath = new Map(inLocale.map((page) => [page.document.path, page]))
  const landingRoutes = new Set(landings.map(({ locale, slug }) => toRoute(locale, slug, base)))
  const named = { pages: inLocale, locale, target, isTarget: first?.side !== 'source' }
  const links = createLinks(byPath, landingRoutes, named, base)
  const sections = nodes.flatMap((node) => links.add(node) ?? [])
  const branches = new Map<string, Branch<NavLink>>()
  for (const [page, branch] of findBranches(nodes.filter((node) => links.of(node)))) {
    if (byPath.has(page)) branches.set(page, toBranch(branch, links.of))
  }
  return { sections, branches }
}

interface Links {
  /** Makes the link of a node and of all below it; nothing where it has nothing to go to. */
  add(node: ContentsNode): NavLink | undefined
  /** The link that was made of a node. */
  of(node: ContentsNode): NavLink | undefined
}

function createLinks(
  byPath: ReadonlyMap<string, DocumentPage>,
  landingRoutes: ReadonlySet<string>,
  named: NamedPages,
  base: string,
): Links {
  const links = new Map<ContentsNode, NavLink>()
  const { locale } = named
  const { nameOf, titleOf } = createNamer(named)
  return { add, of: (node) => links.get(node) }

  function add(node: ContentsNode): NavLink | undefined {
    const items = node.items.flatMap((item) => add(item) ?? [])
    const page = node.page === undefined ? undefined : byPath.get(node.page)
    const goal = goalOf(node)
    if (!page && !goal.href && items.length === 0) return undefined
    const link: NavLink = page
      ? {
          ...titleOf(page),
          href: toRoute(locale, page.slug, base),
          page: page.document.path,
          items,
        }
      : { ...nameOf(node.name), ...goal, items }
    links.set(node, link)
    return link
  }

  function goalOf({ href }: ContentsNode): { href?: string; external?: boolean } {
    if (!href) return {}
    const address = toHref(href, locale, base)
    if (!address.startsWith('/')) return { href: address, external: true }
    return landingRoutes.has(address) ? { href: address } : {}
  }
}

function toBranch(
  { above, beside, node, previous, next }: Branch,
  linkOf: (node: ContentsNode) => NavLink | undefined,
): Branch<NavLink> {
  const shown = (nodes: ContentsNode[]) => nodes.flatMap((each) => linkOf(each) ?? [])
  return {
    above: shown(above),
    beside: shown(beside),
    node: linkOf(node)!,
    previous: previous && linkOf(previous),
    next: next && linkOf(next),
  }
}
