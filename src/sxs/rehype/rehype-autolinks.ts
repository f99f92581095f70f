import type { Root } from 'hast'
import { CJK } from '../markdown/cjk.ts'
import { walkElements } from './walk-elements.ts'

const BARE = /^(?:https?:\/\/|www\.)/i

/** A bare address ends at the first CJK character: `https://a.b/cを参照` links `https://a.b/c`. */
export default function rehypeAutolinks() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const text = element.children[0]
      if (element.tagName !== 'a' || text?.type !== 'text') return
      const at = text.value.search(CJK)
      if (at < 1 || element.children.length > 1 || !BARE.test(text.value)) return
      const address = text.value.slice(0, at)
      const encoded = encodeURI(text.value.toWellFormed())
      const href = String(element.properties['href'])
      if (!href.endsWith(encoded) && !href.endsWith(text.value)) return
      const scheme = href.slice(0, href.lastIndexOf(href.endsWith(encoded) ? encoded : text.value))
      element.properties['href'] = scheme + address
      parent.children.splice(index + 1, 0, { type: 'text', value: text.value.slice(at) })
      text.value = address
    })
  }
}
