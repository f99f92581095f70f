/**
 * Walks the parsed skeleton once, in document order, and renders the halves its tokens stand for.
 * What a segment's block and anchor are is decided here, before languages are separated.
 */
import type { ElementContent, Nodes, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { takeAnchors } from './anchors.ts'
import { renderHalf, type Mode } from './half.ts'
import { isPhrasing } from './content-model.ts'
import type { Pair } from './scan.ts'
import { SOURCE_TOKEN, TARGET_TOKEN, TOKEN_START, TOKEN_TEXT } from './skeleton.ts'
import type { Localized } from './document.ts'

/** A pair with both halves rendered, ready to be put in the place of its tokens. */
export interface Sentence {
  pair: Pair
  /** What `data-s` carries: the id's number, or the whole id in another file's text. */
  label: string
  rendered: Localized<ElementContent[]>
  /** Fragments that stand in the halves; they are hoisted out and emitted once. */
  anchors: string[]
  block: string
  anchor: string
  /** It is (part of) an image's alternative text. */
  isAlt: boolean
}

/** Blocks that a paragraph may only wrap the text of. */
const ITEMS = new Set(['li', 'td', 'th', 'dd', 'dt'])

/**
 * Sentences by token index; an index is missing where its token did not reach the page (it stands
 * in a comment, say).
 *
 * @param onTooDeep told of each half whose tags are nested too deep; it is shown as text
 */
export function findSentences(
  tree: Root,
  pairs: readonly Pair[],
  label: (pair: Pair) => string,
  onTooDeep: (pair: Pair) => void,
): Map<number, Sentence> {
  const sentences = new Map<number, Sentence>()
  let anchor = ''
  let block = ''

  function add(index: number, mode: Mode, isAlt = false): void {
    const pair = pairs[index]
    if (!pair || sentences.has(index)) return
    const target = takeAnchors(render(pair, 'target', mode))
    const source = pair.target === pair.source ? target : takeAnchors(render(pair, 'source', mode))
    const anchors = [...new Set([...target.anchors, ...source.anchors])]
    anchor = anchors.at(-1) ?? anchor
    const rendered = { target: target.children, source: source.children }
    sentences.set(index, {
      pair,
      label: label(pair),
      rendered,
      anchors,
      block,
      anchor,
      isAlt,
    })
  }

  function render(pair: Pair, side: keyof Localized, mode: Mode): ElementContent[] {
    const rendered = renderHalf(pair[side], mode)
    if (!rendered) onTooDeep(pair)
    return rendered ?? [{ type: 'text', value: pair[side] }]
  }

  function addTokensIn(text: unknown, isAlt = false): void {
    if (typeof text !== 'string' || !text.includes(TOKEN_START)) return
    for (const [, index, raw] of text.matchAll(TOKEN_TEXT)) {
      add(Number(index), raw ? 'html' : 'markdown', isAlt)
    }
  }

  function visit(node: Nodes): void {
    if (node.type === 'text') return addTokensIn(node.value)
    if (node.type !== 'element') return
    if (typeof node.properties['id'] === 'string') anchor = node.properties['id']
    if (node.tagName === TARGET_TOKEN) return
    if (node.tagName === SOURCE_TOKEN) {
      return add(Number(node.properties['n']), toString(node) === '*' ? 'markdown' : 'html')
    }
    for (const value of Object.values(node.properties)) addTokensIn(value, true)
    const outer = block
    // A loose list wraps each item's text in a paragraph; the sentence is the item's all the same.
    const isItemText = node.tagName === 'p' && ITEMS.has(outer)
    if (!isPhrasing(node) && !isItemText) block = node.tagName
    node.children.forEach(visit)
    block = outer
  }

  tree.children.forEach(visit)
  return sentences
}
