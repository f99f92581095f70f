import path from 'node:path'
import type { ContentsNode, ContentsSection } from './contents-node.ts'

/**
 * Pages by the folders of their routes.
 *
 * @param routes each page with its route
 */
export function groupByFolder(
  routes: readonly (readonly [page: string, route: string])[],
): ContentsSection[] {
  const root: ContentsNode = { name: '', items: [] }
  for (const [page, route] of routes) {
    const folder = route.split('/').slice(0, -1).reduce(openFolder, root)
    folder.items.push({ name: path.posix.basename(route), page, items: [] })
  }
  return root.items.map((item) => ({ ...item, folder: '' }))
}

/** The folder of a name in another one, made where it is the first to be in it. */
function openFolder(parent: ContentsNode, name: string): ContentsNode {
  const known = parent.items.find((item) => item.name === name && item.page === undefined)
  if (known) return known
  const folder: ContentsNode = { name, items: [] }
  parent.items.push(folder)
  return folder
}
