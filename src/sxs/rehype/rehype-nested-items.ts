import type { Element, ElementContent, Root } from 'hast'
import { isPhrasingName } from './content-model.ts'

/** A new one of these ends an open one of its kind. */
const KINDS: Record<string, string> = { li: 'li', dd: 'term', dt: 'term' }
for (let depth = 1; depth <= 6; depth++) KINDS[`h${depth}`] = 'heading'

/** Blocks through which HTML looks for an open item, as through words; any other keeps what it holds apart. */
const OPEN_BLOCKS = new Set(['div', 'p', 'address'])

/**
 * A browser that reads an item directly within an item, or a block within a paragraph, ends the outer one
 * there. The first can come of text that the parser moves out of a table, the second of an included file.
 * The inner item, and the outer paragraph, become `div`s.
 */
export default function rehypeNestedItems() {
  return (tree: Root): void => visit(tree.children as ElementContent[], [])
}

/** @param open kinds of items that an item here would end */
function visit(nodes: ElementContent[], open: readonly string[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    if (node.tagName === 'p' && holdsBlock(node)) node.tagName = 'div'
    const kind = KINDS[node.tagName]
    if (kind !== undefined && open.includes(kind)) node.tagName = 'div'
    visit(node.children, toOpen(node, kind, open))
  }
}

function holdsBlock({ children }: Element): boolean {
  return children.some(
    (node) => node.type === 'element' && (!isPhrasingName(node.tagName) || holdsBlock(node)),
  )
}

function toOpen({ tagName }: Element, kind: string | undefined, open: readonly string[]) {
  if (kind === 'heading') return ['heading']
  if (kind !== undefined) return [kind]
  const isOpen = OPEN_BLOCKS.has(tagName) || isPhrasingName(tagName)
  return isOpen ? open.filter((name) => name !== 'heading') : []
}
