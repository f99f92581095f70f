/** Ways in which tools write an XLIFF anew, as functions of its tree or of its text. */
import type { Element, ElementContent, Root, Text } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'

export function parse(xliff: string): Root {
  return fromXml(xliff)
}

export function print(root: Root): string {
  return toXml(root, { closeEmptyElements: true }).replaceAll('\r', '&#xD;')
}

export function all(node: Root | Element, ...names: string[]): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return [...(names.includes(child.name) ? [child] : []), ...all(child, ...names)]
  })
}

export function unitOf(root: Root, id: string): Element {
  return all(root, 'unit', 'trans-unit').find(({ attributes }) => attributes.id === id)!
}

export function half(unit: Element, name: 'source' | 'target'): Element {
  return all(unit, name)[0]!
}

/** Texts below a half that are words: not the data of codes. */
export function words(element: Element): Text[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [child]
    if (child.type !== 'element' || /^(bpt|ept|ph|it)$/.test(child.name)) return []
    return words(child)
  })
}

export const text = (value: string): Text => ({ type: 'text', value })

export function element(
  name: string,
  attributes: Element['attributes'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', name, attributes, children }
}

/** Replaces each element below `node` by what `change` makes of it. */
export function replace(
  node: Root | Element,
  change: (child: Element) => ElementContent[] | undefined,
): void {
  node.children = (node.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child]
    replace(child, change)
    return change(child) ?? [child]
  })
}

/** Indents like `minidom.toprettyxml`: every node on a line of its own but for a lone text. */
export function indentAll(xml: string, step: string): string {
  const root = parse(xml)
  dropBlanks(root)
  const visit = (node: Root | Element, level: number): void => {
    const only = node.children.length === 1 && node.children[0]!.type === 'text'
    if (node.type === 'element' && !only && node.children.length > 0) {
      const line = text(`\n${step.repeat(level)}`)
      node.children = [
        ...node.children.flatMap((child) => [{ ...line }, child]),
        text(`\n${step.repeat(level - 1)}`),
      ]
    }
    for (const child of node.children) if (child.type === 'element') visit(child, level + 1)
  }
  visit(root, 0)
  return print(root)
}

/** Indents like `xmllint --format`: what holds text is left as it is. */
export function indentBlocks(xml: string, step = '  '): string {
  const root = parse(xml)
  dropBlanks(root)
  const visit = (node: Root | Element, level: number): void => {
    if (node.children.some((child) => child.type === 'text')) return
    for (const child of node.children) if (child.type === 'element') visit(child, level + 1)
    if (node.type !== 'element' || node.children.length === 0 || /source|target/.test(node.name))
      return
    node.children = [
      ...node.children.flatMap((child) => [text(`\n${step.repeat(level)}`), child]),
      text(`\n${step.repeat(level - 1)}`),
    ]
  }
  visit(root, 0)
  return print(root)
}

/** Takes away the line breaks between elements that hold no text. */
export function dropBlanks(node: Root | Element): void {
  const isHalf = node.type === 'element' && /^(source|target)$/.test(node.name)
  if (isHalf) return
  const isBlank = (child: Root['children'][number]) =>
    child.type === 'text' && child.value.trim() === ''
  if (node.children.some((child) => child.type === 'element')) {
    node.children = (node.children as ElementContent[]).filter((child) => !isBlank(child))
  }
  for (const child of node.children) if (child.type === 'element') dropBlanks(child)
}
