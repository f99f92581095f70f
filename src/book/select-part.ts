/** The part of the contents that a book is made of. */
import type { ContentsNode } from '../docset/contents/contents-node.ts'
import { suggest } from '../docset/links/suggest.ts'

/**
 * Finds a part by what a reader would call it: the path or the address of a document that has others below
 * it, a folder of either, or the name of an entry; a name that stands in several places with those above it
 * (`Deploy / Overview`).
 *
 * @param slugs address of each page, without locale
 * @param part the whole contents unless told
 * @returns nothing where there is no such part
 */
export function selectPart(
  nodes: readonly ContentsNode[],
  slugs: ReadonlyMap<string, string>,
  part?: string,
): ContentsNode[] | undefined {
  if (part === undefined) return [...nodes]
  const path = toPath(part)
  const isNamed = ({ page }: ContentsNode) =>
    page !== undefined && namesOf(page, slugs).includes(path)
  const [page] = find(nodes, isNamed).sort((a, b) => b.items.length - a.items.length)
  if (page && page.items.length > 0) return [page]
  const inFolder = (name: string) =>
    namesOf(name, slugs).some((own) => path === '' || own.startsWith(`${path}/`))
  const pruned = prune(nodes, inFolder)
  if (pruned.length > 0) return pruned
  const root = page ?? findByName(nodes, part)
  return root && [root]
}

/** What was perhaps meant by the name of a part that there is not. */
export function suggestPart(
  nodes: readonly ContentsNode[],
  slugs: ReadonlyMap<string, string>,
  part: string,
): string | undefined {
  const names = find(nodes, () => true).map(({ name }) => name)
  const paths = [...slugs].flatMap(([page]) => [page, ...foldersOf(page)])
  return suggest(part, [...new Set([...names, ...paths])])
}

/** Paths of documents below some entries, in reading order, each once. */
export function pagesBelow(nodes: readonly ContentsNode[]): string[] {
  return [...new Set(find(nodes, () => true).flatMap(({ page }) => page ?? []))]
}

/** What a document is called: its path and its address, as `toPath` writes them. */
function namesOf(page: string, slugs: ReadonlyMap<string, string>): string[] {
  return [page, slugs.get(page) ?? page].map(toPath)
}

/**
 * A path or an address, as two of them are compared.
 *
 * @example toPath('https://learn.microsoft.com/ja-jp/Teams/a/') // 'teams/a'
 * @example toPath('Teams/a.md') // 'teams/a'
 */
function toPath(part: string): string {
  return part
    .normalize()
    .toLowerCase()
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/^\/[a-z]{2,3}-[a-z]{2,4}(?=\/|$)/, '')
    .replace(/^\.?(?:\/|$)/, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.(?:md|yml)$/, '')
}

function foldersOf(page: string): string[] {
  const names = page.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** Every node that is meant, in reading order. */
function find(
  nodes: readonly ContentsNode[],
  isMeant: (node: ContentsNode) => boolean,
): ContentsNode[] {
  return nodes.flatMap((node) => [...(isMeant(node) ? [node] : []), ...find(node.items, isMeant)])
}

/** The tree without the pages that are not meant, and without what then leads to nothing. */
function prune(nodes: readonly ContentsNode[], isMeant: (page: string) => boolean): ContentsNode[] {
  return nodes.flatMap(({ name, page, items }) => {
    const own = page !== undefined && isMeant(page) ? { page } : {}
    const below = prune(items, isMeant)
    return 'page' in own || below.length > 0 ? [{ name, ...own, items: below }] : []
  })
}

function findByName(nodes: readonly ContentsNode[], part: string): ContentsNode | undefined {
  const wanted = part.split(' / ').map(toName)
  const visit = (within: readonly ContentsNode[], above: string[]): ContentsNode | undefined => {
    for (const node of within) {
      const way = [...above, toName(node.name)]
      const isMeant = wanted.every((name, index) => name === way.at(index - wanted.length))
      const found = isMeant ? node : visit(node.items, way)
      if (found) return found
    }
    return undefined
  }
  return visit(nodes, [])
}

function toName(name: string): string {
  return name.normalize().trim().toLowerCase()
}
