/**
 * The navigation of a docset: its tables of contents as one tree, and after them the documents that
 * stand in none, by folder. A docset without tables of contents has the folders alone.
 */
import path from 'node:path'
import type { VFile } from 'vfile'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import { reportAddress } from '../../sxs/rehype/report-address.ts'
import type { Docset } from '../docset.ts'
import { LOCALE } from '../links/address.ts'
import { placeOf, type Report } from '../config/publication.ts'
import { readSource } from '../read/read-source.ts'
import { isToc, readToc, type TocItem } from './toc.ts'

/** One place of the tree. */
export interface NavNode {
  /** As its table of contents names it, or its folder. */
  name: string
  /** Path of the page. */
  page?: string
  /** Address outside the site, or of a landing page in it; `{locale}` for the reader's locale. */
  href?: string
  items: NavNode[]
}

/** A root of the tree, and the folder whose documents it is for. */
export interface NavSection extends NavNode {
  folder: string
}

export interface NavigationOptions {
  /** Only the part of this locale, where the source folder has one folder per locale. */
  locale?: string
  /** The pages that there are; unless told, every one of the locale. */
  pages?: ReadonlySet<string>
  report?: Report
}

/**
 * Reads the navigation of a docset.
 *
 * @param resolve where the links of tables of contents lead
 */
export function readNavigation(
  docset: Docset,
  resolve: ResolveLink,
  { locale, pages, report }: NavigationOptions = {},
): NavSection[] {
  const { publication } = docset
  const inLocale = (file: string) =>
    !locale || (placeOf(publication, file).locale ?? locale) === locale
  const files = new Map(
    publication.files
      .filter(({ path: file }) => isToc(file) && inLocale(file))
      .map((file) => [file.path.toLowerCase(), file]),
  )
  const isOwn = (page: string) => (pages ? pages.has(page) : inLocale(page))
  const own = [...docset.routes].filter(([page]) => isOwn(page))
  const pagesByRoute = new Map(own.map(([page, route]) => [route, page]))
  const landings = new Set(docset.landings.values())
  const nested = new Set<string>()
  const trees = new Map<string, NavNode[]>()
  for (const { path: file } of files.values()) {
    if (!isBreadcrumb(file)) trees.set(file, readFile(file, new Set()))
  }
  const sections = [...trees].filter(([file]) => !nested.has(file)).flatMap(toSections)
  const seen = new Set(sections.flatMap(pagesOf))
  const rest = own.map(([page]) => page).filter((page) => !seen.has(page))
  return [...sections, ...toFolders(docset, rest)]

  function readFile(file: string, above: Set<string>): NavNode[] {
    const found = files.get(file.toLowerCase())
    if (!found || above.has(found.path)) return []
    const source = readSource(found)
    const items = source.messages.length > 0 ? [] : readToc(source)
    const nodes = items.map((item) => toNode(item, source, new Set([...above, found.path])))
    if (source.messages.length > 0) report?.(source)
    return nodes
  }

  function toNode(item: TocItem, source: VFile, above: Set<string>): NavNode {
    const items = item.items.map((inner) => toNode(inner, source, above))
    const { name, href } = item
    if (href === undefined) return { name, items }
    const inner = innerToc(source.path, href)
    if (inner !== undefined) {
      nested.add(inner)
      return { name, items: [...items, ...readFile(inner, above)] }
    }
    return { name, ...goalOf(href, source), items }
  }

  /** Path of the table of contents that an item stands for, if it does. */
  function innerToc(from: string, href: string): string | undefined {
    const bare = href.split(/[?#]/, 1)[0]!
    const file = path.posix.join(path.posix.dirname(from), bare)
    const names = bare.endsWith('/')
      ? [`${file}toc.yml`, `${file}TOC.md`]
      : isToc(file)
        ? [file]
        : []
    return names.map((name) => files.get(name.toLowerCase())?.path).find(Boolean)
  }

  function goalOf(written: string, source: VFile): { page?: string; href?: string } {
    const { href, message } = resolve(written, source.path)
    if (message) reportAddress(source, String(source), written, message)
    if (href === undefined) return {}
    const prefix = `/${LOCALE}/`
    if (!href.startsWith(prefix)) return /^https?:/.test(href) ? { href } : {}
    const route = decodeURI(href.slice(prefix.length)).replace(/\/(#.*)?$/, '')
    const page = pagesByRoute.get(route)
    if (page !== undefined) return { page }
    return landings.has(route) ? { href } : {}
  }

  /** A table of contents with one root is that root; another is named for its docset, or its folder. */
  function toSections([file, items]: [string, NavNode[]]): NavSection[] {
    const folder = path.posix.dirname(file)
    if (items.length <= 1) return items.map((item) => ({ ...item, folder }))
    const { docset: home } = placeOf(publication, file)
    const name = folder === (home || '.') ? breadcrumbName(home) : undefined
    return [{ name: name ?? (folder === '.' ? '' : path.posix.basename(folder)), items, folder }]
  }

  /** What the breadcrumbs call a docset, e.g. `Microsoft Teams`. */
  function breadcrumbName(home: string): string | undefined {
    const found = [...files.values()].find(
      ({ path: file }) => isBreadcrumb(file) && placeOf(publication, file).docset === home,
    )
    return found && readToc(readSource(found))[0]?.name
  }
}

function isBreadcrumb(file: string): boolean {
  return /(^|\/)(breadcrumbs?|bread)\//i.test(file)
}

/** Every page of a tree, in reading order; a page may stand in several places. */
export function pagesOf(node: NavNode): string[] {
  return [...(node.page === undefined ? [] : [node.page]), ...node.items.flatMap(pagesOf)]
}

function toFolders(docset: Docset, pages: string[]): NavSection[] {
  const root: NavNode = { name: '', items: [] }
  for (const page of pages) {
    const route = docset.routes.get(page)!
    let node = root
    for (const name of route.split('/').slice(0, -1)) {
      let next = node.items.find((item) => item.name === name && item.page === undefined)
      if (!next) {
        next = { name, items: [] }
        node.items.push(next)
      }
      node = next
    }
    node.items.push({ name: path.posix.basename(route), page, items: [] })
  }
  return root.items.map((item) => ({ ...item, folder: '' }))
}
