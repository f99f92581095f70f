/**
 * Anchors: `<a name="x"></a>` and every other element that carries an `id`.
 *
 * A fragment must lead to its position in every view, so no anchor may stand inside a run of one language:
 * each is taken out and emitted once, as an empty `<a id>` in the block it belongs to.
 */
import type { Element, ElementContent } from 'hast'
import { isBlank, isHeading } from '../rehype/content-model.ts'

/** Content without its anchors, and the fragments that were in it, in order. */
export interface Unanchored {
  children: ElementContent[]
  anchors: string[]
}

/** Takes the anchors out of a line of text. The content of an anchor that has any stays. */
export function takeAnchors(content: readonly ElementContent[]): Unanchored {
  const anchors: string[] = []
  const children = content.flatMap((node) => take(node, anchors))
  return { children, anchors }
}

function take(node: ElementContent, anchors: string[]): ElementContent[] {
  if (node.type !== 'element') return [node]
  const name = takeName(node)
  if (name !== undefined) anchors.push(name)
  node.children = node.children.flatMap((child) => take(child, anchors))
  const isAnchorElement = node.tagName === 'a' && node.properties['href'] === undefined
  if (!isAnchorElement) return [node]
  return node.children.every(isBlank) ? [] : node.children
}

function takeName(element: Element): string | undefined {
  const name = nameOf(element)
  delete element.properties['id']
  delete element.properties['name']
  return name
}

/** The fragment that an element is: its `id`; of `<a>` its `name` too. */
export function nameOf({ tagName, properties }: Element): string | undefined {
  const { id, name } = properties
  if (typeof id === 'string' && id !== '') return id
  return tagName === 'a' && typeof name === 'string' && name !== '' ? name : undefined
}

/** The fragments that lead to an element; of a heading its own comes last. */
export function namesOf(element: Element): string[] {
  const name = nameOf(element)
  const others = isHeading(element) ? element.children.filter(isFormerAnchor) : []
  return [...others.map(nameOf), name].filter((own) => own !== undefined)
}

/** The element an anchor becomes. */
export function toAnchor(id: string): Element {
  return { type: 'element', tagName: 'a', properties: { id }, children: [] }
}

/** A fragment that formerly led to a heading: what follows is at the heading's own. */
export function toFormerAnchor(id: string): Element {
  return { type: 'element', tagName: 'a', properties: { id, dataFormer: true }, children: [] }
}

function isFormerAnchor(node: ElementContent): node is Element {
  return node.type === 'element' && node.properties['dataFormer'] === true
}

export function isAnchor(node: ElementContent | undefined): node is Element {
  return (
    node?.type === 'element' &&
    node.tagName === 'a' &&
    node.properties['id'] !== undefined &&
    node.properties['href'] === undefined
  )
}

/** A heading's own fragment: the anchor at its start, if it has one. */
export function takeHeadingAnchor(heading: Element): string | undefined {
  const first = heading.children.find((child) => !isBlank(child))
  if (!isHeading(heading) || first?.type !== 'element' || first.tagName !== 'a') return undefined
  if (first.properties['href'] !== undefined) return undefined
  const name = takeName(first)
  if (name !== undefined) {
    heading.children = heading.children.flatMap((child) =>
      child === first ? first.children : [child],
    )
  }
  return name
}
