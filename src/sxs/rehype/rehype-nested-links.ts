import type { Element, ElementContent, Root } from 'hast'

/**
 * A link within a link is what no browser builds: it would end the outer one there, and with it the
 * pair around it. The outer link stays, an inner one leaves its text, and a fragment its place; an `a`
 * that neither leads nor is led to goes.
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
  return typeof id === 'string' ? [toPlace(id), ...node.children] : node.children
}

function toPlace(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] }
}
