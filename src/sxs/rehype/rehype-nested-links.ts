import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'

/**
 * An HTML parser never nests links: an inner one would end the outer one, and the pair around it. So the
 * outer link stays, an inner one is replaced by its text, one with a fragment by an empty anchor and its
 * text; an `a` without address and fragment is replaced by its content.
 */
export default function rehypeNestedLinks() {
  return (tree: Root): void => {
    tree.children = (tree.children as ElementContent[]).flatMap((node) => unnest(node, false))
  }
}

function unnest(node: ElementContent, inLink: boolean): ElementContent[] {
  if (node.type !== 'element') return [node]
  const { id, href } = node.properties
  const isLink = node.tagName === 'a'
  node.children = node.children.flatMap((child) => unnest(child, inLink || isLink))
  if (!isLink || (!inLink && (id ?? href) !== undefined)) return [node]
  return typeof id === 'string' ? [h('span', { id }), ...node.children] : node.children
}
