import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { isAnchor } from '../projection/anchors.ts'
import { createPlaceOf } from '../pairs/places.ts'
import { walkElements } from './walk.ts'

/** Names of the site's own parts, and of the permalinks it gives to sentences. */
const RESERVED = /^(?:ty-|s-[0-9a-f]{5}-p?\d{3,}$)/

export function isReserved(id: string): boolean {
  return RESERVED.test(id)
}

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
      if (!seen.has(id) && !isReserved(id)) {
        seen.add(id)
        return
      }
      if (isReserved(id)) report(id, file)
      // An emptied text keeps the places of the siblings still to be visited.
      if (isAnchor(element)) parent.children[index] = { type: 'text', value: '' }
      else delete properties['id']
    })
  }
}

function report(id: string, file: VFile): void {
  const text = String(file)
  const ruleId = 'reserved-anchor'
  const message = file.message(
    `Expected an anchor of the document's own, got \`${id}\`, a name that the site keeps for itself`,
    { place: createPlaceOf(text)(Math.max(0, text.indexOf(id))), ruleId, source: 'taiyaku' },
  )
  message.note = 'Links to it lead to the top of the page; give it another name.'
}
