/**
 * The inline markup of a half, apart from its text.
 *
 * Exchange formats protect markup so that a translator edits words only; quality rules compare the
 * markup of the two halves. Both read a half as a sequence of text and codes whose raw Markdown,
 * put together again, is the half byte for byte.
 */
import { markdownToMdast, type MdastNode } from 'satteri'
import { flank } from './prepare/flank.ts'
import { inAscii } from './prepare/in-ascii.ts'

export type CodeType =
  | 'bold'
  | 'italic'
  | 'bold-italic'
  | 'strike'
  | 'link'
  | 'code'
  | 'image'
  | 'html'
  | 'break'
  | 'entity'

/** A stretch of words. `raw` is Markdown still: backslash escapes stand as written. */
export interface Text {
  kind: 'text'
  raw: string
  start: number
}

/**
 * A piece of markup. `open` and `close` come in pairs that share `pair`, properly nested; `alone` is
 * complete in itself. An HTML tag is always `alone`: halves leave tags open, or cross them.
 */
export interface Code {
  kind: 'open' | 'close' | 'alone'
  type: CodeType
  raw: string
  start: number
  /** Number of the code within its half, from 1. */
  pair: number
}

export type Inline = Text | Code

type Mark = Code & { end: number }

/**
 * Reads halves as *inline* Markdown: each stands alone, and `[**OK**]: …` is text, not a definition.
 *
 * All halves go through the parser in one call, each as the text of a heading, the one block of
 * CommonMark that holds nothing but inline content on its own line.
 *
 * @param halves raw Markdown; a newline within a half is read as a space
 */
export function readInline(halves: readonly string[]): Inline[][] {
  const prefix = '# '
  // A closing run of `#` would be cut off; something must stand after the half.
  const suffix = ' .'
  const lines = halves.map((half) => prefix + inAscii(flank(half.replace(/[\r\n]/g, ' '))) + suffix)
  const tree = markdownToMdast(lines.join('\n'), { features: { frontmatter: false } })
  const headings = 'children' in tree ? tree.children : []
  let offset = 0
  return halves.map((half, index) => {
    const base = offset + prefix.length
    offset += lines[index]!.length + 1
    const marks = new Marks(half, base)
    marks.add(headings[index])
    return assemble(half, marks.list)
  })
}

/** Collects the codes below a node, in the order of the text. */
class Marks {
  list: Mark[] = []
  #half: string
  #base: number
  #count = 0

  constructor(half: string, base: number) {
    this.#half = half
    this.#base = base
  }

  add(node: MdastNode | undefined): void {
    if (!node || !('children' in node)) return
    for (const child of node.children) this.#addChild(child)
  }

  #addChild(node: MdastNode): void {
    const start = (node.position?.start.offset ?? 0) - this.#base
    const end = (node.position?.end.offset ?? 0) - this.#base
    if (start >= this.#half.length) return
    const raw = this.#half.slice(start, end)
    const alone = aloneType(node, raw)
    if (alone) this.#mark('alone', alone, start, end, ++this.#count)
    else if (node.type === 'text') this.#addEntities(raw, start)
    else this.#addPaired(node, start, end, raw)
  }

  #addPaired(node: MdastNode, start: number, end: number, raw: string): void {
    const paired = pairedType(node)
    if (!paired || !('children' in node)) return this.add(node)
    let inner: MdastNode = node
    let type: CodeType = paired
    const only = node.children.length === 1 ? node.children[0] : undefined
    // `***…***` is one code to a translator, though the parser reads two.
    if (only && fuses(node, only, raw)) {
      inner = only
      type = 'bold-italic'
    }
    const [from, to] = this.#innerRange(inner, start, end, raw)
    // The markup of a bare address is empty, and that of `<https://…>` its angle brackets.
    const pair = ++this.#count
    this.#mark('open', type, start, from, pair)
    this.add(inner)
    this.#mark('close', type, to, end, pair)
  }

  #innerRange(node: MdastNode, start: number, end: number, raw: string): [number, number] {
    const children = 'children' in node ? node.children : []
    const first = children[0]?.position?.start.offset
    const last = children.at(-1)?.position?.end.offset
    if (first !== undefined && last !== undefined) return [first - this.#base, last - this.#base]
    const opener = /^\[\s*/.exec(raw)?.[0].length ?? Math.floor((end - start) / 2)
    return [start + opener, start + opener]
  }

  /** Character references are codes too: `&nbsp;` typed wrong is text that shows. */
  #addEntities(raw: string, start: number): void {
    for (const match of raw.matchAll(
      /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);/g,
    )) {
      const from = start + match.index
      this.#mark('alone', 'entity', from, from + match[0].length, ++this.#count)
    }
  }

  #mark(kind: Code['kind'], type: CodeType, start: number, end: number, pair: number): void {
    this.list.push({ kind, type, raw: this.#half.slice(start, end), start, end, pair })
  }
}

function aloneType(node: MdastNode, raw: string): CodeType | undefined {
  if (node.type === 'inlineCode') return 'code'
  if (node.type === 'image' || node.type === 'imageReference') return 'image'
  if (node.type === 'break') return 'break'
  if (node.type === 'html') return /^<br\s*\/?>/i.test(raw) ? 'break' : 'html'
  return undefined
}

function pairedType(node: MdastNode): CodeType | undefined {
  if (node.type === 'strong') return 'bold'
  if (node.type === 'emphasis') return 'italic'
  if (node.type === 'delete') return 'strike'
  if (node.type === 'link' || node.type === 'linkReference') return 'link'
  return undefined
}

function fuses(outer: MdastNode, inner: MdastNode, raw: string): boolean {
  const kinds = [outer.type, inner.type].sort().join()
  return kinds === 'emphasis,strong' && /^[*_]{3}/.test(raw) && /[*_]{3}$/.test(raw)
}

function assemble(half: string, marks: readonly Mark[]): Inline[] {
  const inlines: Inline[] = []
  let at = 0
  const addText = (to: number) => {
    if (to > at) inlines.push({ kind: 'text', raw: half.slice(at, to), start: at })
  }
  for (const { end, ...code } of marks) {
    addText(code.start)
    inlines.push(code)
    at = end
  }
  addText(half.length)
  return inlines
}

/** The words of a half without its markup. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.raw : '')).join('')
}

/** The words of a half, a space for each code: what markup separates is not one word. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.raw : ' ')).join('')
}
