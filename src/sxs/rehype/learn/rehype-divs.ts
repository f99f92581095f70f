import type { Element, Parents, Root } from 'hast'
import { h } from 'hastscript'
import { readAttributes } from '../../markdown/attributes.ts'
import { splitMarked } from './marked-lines.ts'
import { walkElements } from '../walk-elements.ts'

const MARKER = /^\[!div(\s[^\]]*)?\]$/i

/** Classes that have a look of their own; any other is a plain block. */
const NAMES: Record<string, string> = {
  checklist: 'ticks',
  nextstepaction: 'next-step',
}

/** `> [!div class="name"]` becomes a block: a ticked list, a link to the next step, or a plain one. */
export default function rehypeDivs() {
  return (tree: Root): void => walkElements(tree, visit)
}

function visit(quote: Element, index: number, parent: Parents): void {
  if (quote.tagName !== 'blockquote') return
  const parts = splitMarked(quote.children, MARKER)
  if (!parts.some(({ marker }) => marker)) return
  const blocks = parts.map(({ marker, content }): Element => {
    if (!marker) return { ...quote, children: content }
    return h('div', toProperties(marker[1] ?? ''), content)
  })
  parent.children.splice(index, 1, ...blocks)
  // What takes the quote's own place is not visited otherwise.
  walkElements(blocks[0]!, visit)
}

function toProperties(written: string): Element['properties'] {
  const attributes = written.replace(/[“”]/g, '"').replaceAll('`', '')
  const quoted = attributes.replace(/=\s*([^\s"'`]+)/g, '="$1"')
  const { class: name = '', id } = readAttributes(quoted).values
  const known = name
    .toLowerCase()
    .split(/\s+/)
    .map((own) => NAMES[own])
    .find(Boolean)
  return { ...(known ? { className: [known] } : {}), ...(id ? { id } : {}) }
}
