import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { splitMarked } from './marked-lines.ts'
import { walkElements } from '../walk-elements.ts'

const MARKER = /^\[!div\s*(?:class\s*=([^\]]*))?\]$/i

/** Classes that have a look of their own; any other is a plain block. */
const NAMES: Record<string, string> = {
  checklist: 'ticks',
  nextstepaction: 'next-step',
}

/** `> [!div class="name"]` becomes a block: a ticked list, a link to the next step, or a plain one. */
export default function rehypeDivs() {
  return (tree: Root): void => {
    walkElements(tree, (quote, index, parent) => {
      if (quote.tagName !== 'blockquote') return
      const parts = splitMarked(quote.children, MARKER)
      if (!parts.some(({ marker }) => marker)) return
      const blocks = parts.map(({ marker, content }): Element => {
        if (!marker) return { ...quote, children: content }
        const name =
          NAMES[
            marker[1]
              ?.replace(/["'“”]/g, '')
              .trim()
              .toLowerCase() ?? ''
          ]
        return h('div', name ? { className: [name] } : {}, content)
      })
      parent.children.splice(index, 1, ...blocks)
    })
  }
}
