/**
 * Walks the parsed skeleton once, in document order, and renders the halves its tokens stand for.
 * What a segment's block and anchor are is decided here, before languages are separated.
 */
import type { ElementContent, Nodes, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import type { Localized, Side } from '../document.ts'
import { renderHalf, type Mode } from '../markdown/half.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { TOKEN_START, TOKEN_TEXT } from '../markdown/skeleton.ts'
import { isSilent, type Token } from '../pairs/tokens.ts'
import { isPhrasing } from '../rehype/content-model.ts'
import rehypeOrigin from '../rehype/rehype-origin.ts'
import { noteCounterparts } from './counterparts.ts'
import { namesOf, takeAnchors, type Unanchored } from './hoist-anchors.ts'
import { LiveAnchors } from './live-anchors.ts'
import { findOnlySide } from './only-side.ts'

/** A pair with both halves rendered, ready to be put where its tokens stand. */
export interface Sentence extends Token {
  rendered: Localized<ElementContent[]>
  /** Fragments that stand in the halves; they are hoisted out and emitted once. */
  anchors: string[]
  block: string
  anchor: string
  /** It is (part of) an image's alternative text. */
  isAlt: boolean
  /** The language that it stands in alone: then it is shown in that one on both sides. */
  only: Side | undefined
}

/**
 * Sentences by token index; an index is missing where its token did not reach the page (it stands in a
 * comment, say).
 */
export type Sentences = ReadonlyMap<number, Sentence>

/** Blocks that a paragraph may only wrap the text of. */
const ITEMS = new Set(['li', 'td', 'th', 'dd', 'dt'])

/**
 * @param path the document's, inside the source folder
 * @param onTooDeep told of each half whose tags are nested too deep; it is shown as text
 */
export function findSentences(
  tree: Root,
  tokens: readonly Token[],
  path: string,
  onTooDeep: (token: Token) => void,
): Sentences {
  const finder = new SentenceFinder(tokens, path, onTooDeep)
  finder.addSilent()
  for (const node of tree.children) finder.visit(node)
  return finder.sentences
}

class SentenceFinder {
  readonly sentences = new Map<number, Sentence>()
  readonly #live = new LiveAnchors()
  /** Name of the nearest block, on the way through the tree. */
  #block = ''
  readonly #tokens: readonly Token[]
  readonly #path: string
  readonly #onTooDeep: (token: Token) => void

  constructor(tokens: readonly Token[], path: string, onTooDeep: (token: Token) => void) {
    this.#tokens = tokens
    this.#path = path
    this.#onTooDeep = onTooDeep
  }

  /** Pairs that show nothing themselves have no token in the tree. */
  addSilent(): void {
    const rendered = { target: [], source: [] }
    this.#tokens.forEach((token, index) => {
      if (!isSilent(token)) return
      const sentence = {
        ...token,
        rendered,
        anchors: [],
        block: '',
        anchor: '',
        isAlt: false,
        only: undefined,
      }
      this.sentences.set(index, sentence)
    })
  }

  visit(node: Nodes): void {
    if (node.type === 'text') return this.#addTokensIn(node.value, false)
    if (node.type !== 'element') return
    for (const name of namesOf(node)) this.#live.pass(name)
    if (node.tagName === TARGET_TOKEN) return
    if (node.tagName === SOURCE_TOKEN) {
      const mode = toString(node) === '*' ? 'markdown' : 'html'
      return this.#add(Number(node.properties['n']), mode, false)
    }
    for (const value of Object.values(node.properties)) this.#addTokensIn(value, true)
    const outer = this.#block
    // A loose list wraps each item's text in a paragraph; the sentence is the item's all the same.
    const isItemText = node.tagName === 'p' && ITEMS.has(outer)
    if (!isPhrasing(node) && !isItemText) this.#block = node.tagName
    for (const child of node.children) this.visit(child)
    this.#block = outer
  }

  #addTokensIn(text: unknown, isAlt: boolean): void {
    if (typeof text !== 'string' || !text.includes(TOKEN_START)) return
    for (const [, index, raw] of text.matchAll(TOKEN_TEXT)) {
      this.#add(Number(index), raw ? 'html' : 'markdown', isAlt)
    }
  }

  #add(index: number, mode: Mode, isAlt: boolean): void {
    const token = this.#tokens[index]
    if (!token || this.sentences.has(index)) return
    const target = this.#render(token, token.halves.target, mode)
    const source = this.#render(token, token.halves.source, mode)
    const anchors = [...new Set([...target.anchors, ...source.anchors])]
    for (const name of anchors) this.#live.pass(name)
    const rendered = { target: target.children, source: source.children }
    noteCounterparts(rendered.target, rendered.source)
    const [block, anchor] = [this.#block, this.#live.last]
    const only = findOnlySide(token.halves, rendered)
    this.sentences.set(index, { ...token, rendered, anchors, block, anchor, isAlt, only })
  }

  #render(token: Token, half: string, mode: Mode): Unanchored {
    const rendered = renderHalf(half, mode, token.definitions)
    if (!rendered) this.#onTooDeep(token)
    const children = rendered ?? [{ type: 'text', value: half }]
    if (token.from !== this.#path) rehypeOrigin(token.from)({ type: 'root', children })
    return takeAnchors(children)
  }
}
