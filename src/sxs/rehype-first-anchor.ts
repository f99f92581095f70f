import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { isAnchor } from './anchors.ts'

/** Where a fragment is given twice the first one wins, as in a browser; the others go. */
export default function rehypeFirstAnchor() {
  return (tree: Root): void => {
    const seen = new Set<unknown>()
    visit(tree, (node) => {
      if (!('children' in node)) return
      node.children = (node.children as ElementContent[]).filter((child) => {
        if (child.type !== 'element' || child.properties['id'] === undefined) return true
        if (!seen.has(child.properties['id'])) {
          seen.add(child.properties['id'])
          return true
        }
        const isPlace = isAnchor(child)
        delete child.properties['id']
        return !isPlace
      })
    })
  }
}
