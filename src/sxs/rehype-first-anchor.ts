import type { Root } from 'hast'
import { walkElements } from './walk.ts'
import { isAnchor } from './anchors.ts'

/** Where a fragment is given twice the first one wins, as in a browser; the others go. */
export default function rehypeFirstAnchor() {
  return (tree: Root): void => {
    const seen = new Set<unknown>()
    walkElements(tree, (element, index, parent) => {
      const { properties } = element
      const id = properties['id']
      if (id === undefined) return
      if (!seen.has(id)) {
        seen.add(id)
        return
      }
      // An emptied text keeps the places of the siblings still to be visited.
      if (isAnchor(element)) parent.children[index] = { type: 'text', value: '' }
      else delete properties['id']
    })
  }
}
