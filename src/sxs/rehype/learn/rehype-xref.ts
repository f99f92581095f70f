import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { toString } from 'hast-util-to-string'
import { walkElements } from '../walk-elements.ts'

const XREF = /^xref:/i

/**
 * A reference to an API by its name: `<xref:System.String>` shows the name as code, `[text](xref:…)` its
 * text. Which page describes the API is known to Microsoft's own build alone, so there is no link.
 */
export default function rehypeXref() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const href = element.properties['href']
      if (element.tagName !== 'a' || typeof href !== 'string' || !XREF.test(href)) return
      const isBare = XREF.test(toString(element))
      parent.children.splice(index, 1, ...(isBare ? [toName(href)] : element.children))
    })
  }
}

function toName(href: string): ElementContent {
  const value = safeDecode(href.replace(XREF, '').split(/[?#]/, 1)[0]!).replace(/\*$/, '')
  return h('code', value)
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
