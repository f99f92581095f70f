import type { ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { XREF } from '../../markdown/own-elements.ts'
import { walkElements } from '../walk-elements.ts'
import { toName } from './rehype-includes.ts'

const ADDRESS = /^(?:xref:|@(?=[\w.]+$))/i

/**
 * A reference to an API by its name: `<xref:System.String>` and `<xref href="System.String"/>` show the
 * name as code, or the text that their query gives; `[text](xref:…)` and `[text](@…)` show their text.
 * Which page describes the API is known to Microsoft's own build alone, so there is no link.
 */
export default function rehypeXref() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const { href, name } = element.properties
      if (element.tagName === XREF) parent.children[index] = toReference(String(name ?? ''))
      if (element.tagName !== 'a' || typeof href !== 'string' || !ADDRESS.test(href)) return
      const text = toString(element)
      const isBare = text.trim() === '' || /^xref:/i.test(text)
      const hasImage = element.children.some((child) => child.type === 'element')
      const content = isBare && !hasImage ? [toReference(href)] : element.children
      parent.children.splice(index, 1, ...content)
    })
  }
}

function toReference(reference: string): ElementContent {
  const [front = '', query = ''] = reference.replace(ADDRESS, '').split('#', 1)[0]!.split('?', 2)
  const text = new URLSearchParams(query).get('text')?.trim()
  return text ? { type: 'text', value: text } : toName(safeDecode(front).replace(/\*$/, ''))
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
