import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { cutCode } from '../../markdown/cut-code.ts'
import type { IncludedFile } from '../../markdown/open-include.ts'
import { CODE, INCLUDE } from '../../markdown/own-elements.ts'
import { toName, toPlaceholder } from './rehype-includes.ts'
import { walkElements } from '../walk-elements.ts'

/** Puts the code of other files where their elements stand; what cannot be read shows its name. */
export default function rehypeCodeReferences(open: (src: string) => IncludedFile | undefined) {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const isLine = element.tagName === 'p' && element.children.length === 1
      const code = isLine ? element.children[0] : element
      if (code?.type === 'element' && code.tagName === CODE) {
        parent.children[index] = toBlock(code, open)
      }
    })
  }
}

/** In a line of text there is no room for code: its name is shown. */
export function rehypeInlineCode() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const { src, text } = element.properties
      if (element.tagName !== CODE && element.tagName !== INCLUDE) return
      parent.children[index] = toName(String(text || src || ''))
    })
  }
}

function toBlock(
  { properties }: Element,
  open: (src: string) => IncludedFile | undefined,
): Element {
  const text = (name: string) => {
    const value = properties[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const address = text('src') ?? ''
  const [front = '', ...fragments] = address.split('#')
  const fragment = fragments.join('#')
  const [path = '', ...queries] = front.split('?')
  const query = queries.join('?')
  const asked = new URLSearchParams(query)
  const file = open(path)
  const value =
    file &&
    cutCode(file.text, {
      range: text('range') ?? asked.get('range') ?? toRange(asked.get('start'), asked.get('end')),
      name: text('id') ?? asked.get('name') ?? asked.get('id') ?? (fragment || undefined),
    })
  if (value === undefined) return toPlaceholder(text('text') ?? path)
  const language = text('lang') ?? /\.(\w+)$/.exec(path)?.[1]
  const className = language ? { className: [`language-${language}`] } : {}
  return h('pre', h('code', className, value))
}

/** `?start=9&end=26` as a range; either end may be missing. */
function toRange(start: string | null, end: string | null): string | undefined {
  return start || end ? `${start || 1}-${end || ''}` : undefined
}
