import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { isAnchor } from '../projection/hoist-anchors.ts'
import { warn } from '../messages.ts'
import { createPositionOf } from '../pairs/positions.ts'
import { walkElements } from './walk-elements.ts'

/** Names of the site's own parts, and of the permalinks it gives to sentences. */
export const RESERVED = /^(?:ty-|s-[0-9a-f]{5}-p?\d{3,}$)/

/**
 * Where a fragment is given twice the first one wins, as in a browser; the others go. One that could be
 * taken for the site's own goes too.
 */
export default function rehypeFirstAnchor() {
  return (tree: Root, file: VFile): void => {
    const seen = new Set<unknown>()
    walkElements(tree, (element, index, parent) => {
      const { properties } = element
      const { id } = properties
      if (typeof id !== 'string') return
      const isReserved = RESERVED.test(id)
      if (!seen.has(id) && !isReserved) {
        seen.add(id)
        return
      }
      if (isReserved) report(id, file)
      // An empty text in its place: the indexes of the siblings still to be visited stay the same.
      if (isAnchor(element)) parent.children[index] = { type: 'text', value: '' }
      else delete properties['id']
    })
  }
}

function report(id: string, file: VFile): void {
  const text = String(file)
  warn(file, 'reserved-anchor', createPositionOf(text)(Math.max(0, text.indexOf(id))), {
    expected: "an anchor of the document's own",
    got: `\`${id}\`, a name that the site keeps for itself`,
    remedy: 'Links to it lead to the top of the page; give it another name.',
  })
}
