/** HTML's content model, as far as telling text from structure needs it. */
import type { Element, ElementContent, Nodes } from 'hast'
import { NOTE, SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'

const PHRASING = new Set([
  TARGET_TOKEN,
  SOURCE_TOKEN,
  NOTE,
  ...(
    'a abbr b bdi bdo big br cite code del dfn em font i img input ins kbd label mark nobr q rp rt ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
])

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const known = new WeakMap<Element, boolean>()

/** Whether an element is part of a line of text: phrasing by name, and nothing but phrasing inside. */
export function isPhrasing(element: Element): boolean {
  let answer = known.get(element)
  if (answer === undefined) {
    answer =
      PHRASING.has(element.tagName) &&
      element.children.every((child) => child.type !== 'element' || isPhrasing(child))
    known.set(element, answer)
  }
  return answer
}

/** Whether an element may stand in a line of text, whatever it holds. */
export function isPhrasingName(tagName: string): boolean {
  return PHRASING.has(tagName)
}

/** Whether a node is part of a line of text. */
export function isInline(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && isPhrasing(node))
}

export function isHeading(node: Nodes | undefined): node is Element {
  return node?.type === 'element' && HEADINGS.has(node.tagName)
}

export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && !/\S/.test(node.value)
}

/** Whether an element is a reference to a footnote: its number is no part of the text. */
export function isNote({ properties }: Element): boolean {
  return properties['dataNote'] !== undefined
}
