/**
 * Walks the parsed skeleton once, in document order, and renders the halves its tokens stand for.
 * What a segment's block and anchor are is decided here, before languages are separated.
 */
import type { ElementContent, Nodes, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { takeAnchors, type Unanchored } from './anchors.ts'
import { renderHalf, type Mode } from '../markdown/half.ts'
import { isPhrasing } from '../rehype/content-model.ts'
import { isSilent, type Token } from '../pairs/tokens.ts'
import rehypeOrigin from '../rehype/rehype-origin.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { TOKEN_START, TOKEN_TEXT } from '../markdown/skeleton.ts'
import type { Localized } from '../document.ts'

/** A pair with both halves rendered, ready to be put in the place of its tokens. */
export interface Sentence extends Token {
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
  tokens: readonly Token[],
  path: string,
  onTooDeep: (token: Token) => void,
): Map<number, Sentence> {
  const sentences = new Map<number, Sentence>()
  let anchor = ''
  let block = ''

  function add(index: number, mode: Mode, isAlt = false): void {
    const token = tokens[index]
    if (!token || sentences.has(index)) return
    const target = render(token, token.halves.target, mode)
    const source = render(token, token.halves.source, mode)
    const anchors = [...new Set([...target.anchors, ...source.anchors])]
    anchor = anchors.at(-1) ?? anchor
    const rendered = { target: target.children, source: source.children }
    sentences.set(index, { ...token, rendered, anchors, block, anchor, isAlt })
  }

  function render(token: Token, half: string, mode: Mode): Unanchored {
    const rendered = renderHalf(half, mode, token.definitions)
    if (!rendered) onTooDeep(token)
    const children = rendered ?? [{ type: 'text', value: half }]
    if (token.from !== path) rehypeOrigin(token.from)({ type: 'root', children })
    return takeAnchors(children)
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

  tokens.forEach((token, index) => {
    const rendered = { target: [], source: [] }
    if (isSilent(token))
      sentences.set(index, { ...token, rendered, anchors: [], block, anchor, isAlt: false })
  })
  tree.children.forEach(visit)
  return sentences
}
