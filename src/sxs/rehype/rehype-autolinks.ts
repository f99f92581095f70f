import type { Root } from 'hast'
import { CJK } from '../markdown/cjk.ts'
import { walkElements } from './walk-elements.ts'

const BARE = /^(?:https?:\/\/|www\.)/i

/** Quotation marks, dashes and dots that no address has as they are. */
const PUNCTUATION = /[\u2010-\u2027\u2030-\u205e]/

/** What GFM leaves outside at an address's end. */
const TRAILING = new Set('?!.,:*_~\'";')

/**
 * A bare address ends at the first CJK character: `https://a.b/cを参照` links `https://a.b/c`. What may
 * not end an address is then taken from it again: `(https://a.b/c)を参照`.
 */
export default function rehypeAutolinks() {
  return (tree: Root): void => {
    walkElements(tree, (element, index, parent) => {
      const text = element.children[0]
      if (element.tagName !== 'a' || text?.type !== 'text') return
      const cut = findCut(text.value)
      if (cut < 1 || element.children.length > 1 || !BARE.test(text.value)) return
      const at = trimEnd(text.value, cut)
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

function findCut(text: string): number {
  const cuts = [text.search(CJK), text.search(PUNCTUATION)].filter((at) => at >= 0)
  return cuts.length > 0 ? Math.min(...cuts) : -1
}

/** Where an address ends that reaches at most to `end`. */
function trimEnd(text: string, end: number): number {
  let surplus = count(text, end, ')') - count(text, end, '(')
  let at = end
  for (; at > 0; at--) {
    const last = text.charAt(at - 1)
    if (last === ')' && surplus > 0) surplus--
    else if (!TRAILING.has(last)) break
  }
  return at
}

function count(text: string, end: number, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) found++
  return found
}
