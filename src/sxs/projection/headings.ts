import type { Element, ElementContent, Nodes, Root } from 'hast'
import { walkElements } from '../rehype/walk-elements.ts'
import { isHeading } from '../rehype/content-model.ts'
import type { Heading, Localized } from '../document.ts'

/** The headings of a projected document, in order. */
export function findHeadings(tree: Root): Heading[] {
  const headings: Heading[] = []
  walkElements(tree, (element) => {
    if (!isHeading(element)) return
    const depth = Number(element.tagName.slice(1))
    headings.push({ depth, id: String(element.properties['id'] ?? ''), text: readTexts(element) })
  })
  return headings
}

/** Plain text of a projected element in each language. */
export function readTexts(element: Element): Localized {
  const read = (other: 'source' | 'target') =>
    textWithout(element, other).replace(/\s+/g, ' ').trim()
  return { source: read('target'), target: read('source') }
}

function textWithout(node: Nodes, run: 'source' | 'target'): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const names = node.properties['className']
  if (Array.isArray(names) && names[0] === run) return ''
  return node.children.map((child: ElementContent) => textWithout(child, run)).join('')
}

/** Every fragment of a document, in order, without repetition. */
export function readAnchors(tree: Root): string[] {
  const anchors = new Set<string>()
  walkElements(tree, ({ properties }) => {
    if (typeof properties['id'] === 'string') anchors.add(properties['id'])
  })
  return [...anchors]
}
