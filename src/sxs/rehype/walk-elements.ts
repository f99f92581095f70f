import type { Element, ElementContent, Parents, Root } from 'hast'

/**
 * Called once per element, parents first. Children that the visitor adds behind the element are
 * visited too; what it puts in the element's own place is not.
 */
type ElementVisitor = (element: Element, index: number, parent: Parents) => void

/**
 * Visits every element of a tree. In place of `unist-util-visit`, which took a quarter of the whole
 * pipeline's time over a docset (6.3 of 24.7 s): it builds a debugging name for every node it meets.
 */
export function walkElements(tree: Root | Element, visitor: ElementVisitor): void {
  for (let index = 0; index < tree.children.length; index++) {
    const child = tree.children[index] as ElementContent
    if (child.type !== 'element') continue
    visitor(child, index, tree)
    if (tree.children[index] === child) walkElements(child, visitor)
  }
}
