/**
 * The tree of a docset's contents: its tables of contents, and after them the documents that stand in
 * none, by folder. A docset without tables of contents has the folders alone.
 */
import path from 'node:path'
import type { ResolveLink } from '../../sxs/rehype/rehype-links.ts'
import type { Docset } from '../docset.ts'
import { placeOf, type Report } from '../config/publication.ts'
import { readSource } from '../read/read-source.ts'
import type { FoundFile } from '../read/walk.ts'
import type { ContentsNode, ContentsSection } from './contents-node.ts'
import { groupByFolder } from './folder-tree.ts'
import { isToc, readToc } from './toc.ts'
import { TocTrees } from './toc-trees.ts'

interface ContentsOptions {
  /** Only the part of this locale, where the source folder has one folder per locale. */
  locale?: string
  /** The pages that there are; unless told, every one of the locale. */
  pages?: ReadonlySet<string>
  report?: Report
}

/**
 * Reads the tree of a docset.
 *
 * @param resolve where the links of tables of contents lead
 */
export function readContentsTree(
  docset: Docset,
  resolve: ResolveLink,
  { locale, pages, report }: ContentsOptions = {},
): ContentsSection[] {
  const { publication } = docset
  const isInLocale = (file: string) =>
    !locale || (placeOf(publication, file).locale ?? locale) === locale
  const tocs = publication.files.filter(({ path: file }) => isToc(file) && isInLocale(file))
  const routes = [...docset.routes].filter(([page]) => pages?.has(page) ?? isInLocale(page))
  const trees = new TocTrees(tocs, {
    resolve,
    report,
    pages: new Map(routes.map(([page, route]) => [route, page])),
    landings: new Set(docset.landings.values()),
  }).read((file) => !isBreadcrumb(file))
  const sections = trees.flatMap(([file, items]) => toSections(file, items, docset, tocs))
  const seen = new Set(sections.flatMap(pagesOf))
  return [...sections, ...groupByFolder(routes.filter(([page]) => !seen.has(page)))]
}

/** A table of contents with one root is that root; another is named for its docset, or its folder. */
function toSections(
  file: string,
  items: ContentsNode[],
  { publication }: Docset,
  tocs: readonly FoundFile[],
): ContentsSection[] {
  const folder = path.posix.dirname(file)
  if (items.length <= 1) return items.map((item) => ({ ...item, folder }))
  const { docset } = placeOf(publication, file)
  const breadcrumb = tocs.find(
    ({ path: other }) => isBreadcrumb(other) && placeOf(publication, other).docset === docset,
  )
  const name = folder === (docset || '.') ? breadcrumb && nameIn(breadcrumb) : undefined
  return [{ name: name ?? (folder === '.' ? '' : path.posix.basename(folder)), items, folder }]
}

/** What the breadcrumbs call a docset, e.g. `Microsoft Teams`. */
function nameIn(breadcrumb: FoundFile): string | undefined {
  return readToc(readSource(breadcrumb))[0]?.name
}

function isBreadcrumb(file: string): boolean {
  return /(^|\/)(breadcrumbs?|bread)\//i.test(file)
}

/** Every page of a tree, in reading order; a page may stand in several positions. */
function pagesOf(node: ContentsNode): string[] {
  return [...(node.page === undefined ? [] : [node.page]), ...node.items.flatMap(pagesOf)]
}
