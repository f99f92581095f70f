/** What a unit of an XLIFF says: text, and codes that may bear their Markdown or only their number. */
import type { Element } from 'xast'

/** A stretch of a half. */
export type Piece = TextPiece | CodePiece

interface TextPiece {
  kind: 'text'
  raw: string
  /** `raw` without what a tool that indents XML adds beside tags. */
  bare: string
}

export interface CodePiece {
  kind: 'code'
  end: 'open' | 'close' | 'alone'
  /** The number that its two ends share. */
  id: string
  /** Its Markdown; `undefined` where the element bears none and only the number tells. */
  raw: string | undefined
}

export interface XliffUnit {
  id: string
  source: Piece[]
  /** `undefined` where the unit has none. */
  target: Piece[] | undefined
  /** What cannot be read as Markdown, as phrases: a reference to no data, an end without its start. */
  faults: string[]
}

/** How a tool that indents XML begins a line at some depth: its white space, and that of one step. */
export interface Indent {
  at: string
  step: string
}

/** What stands between two tags, as a piece. @param indent of the lines there, where it is known */
export function textPiece(raw: string, indent: Indent | undefined): Piece {
  const isKnown = indent !== undefined && raw.startsWith(`\n${indent.at}`)
  const rest = isKnown ? raw.slice(1 + indent.at.length) : raw.replace(/^\n[ \t]*/, '')
  return { kind: 'text', raw, bare: rest.replace(/\n[ \t]*$/, '') }
}

/** The indentation inside an element, told from the lines of the element and of its parent's end. */
export function indentWithin(parent: Element, element: Element): Indent | undefined {
  const { children } = parent
  const own = indentAt(children[children.indexOf(element) - 1])
  const outer = indentAt(children.at(-1))
  if (own === undefined || outer === undefined || !own.startsWith(outer)) return undefined
  const step = own.slice(outer.length)
  return { at: own + step, step }
}

function indentAt(node: Element['children'][number] | undefined): string | undefined {
  return node?.type === 'text' ? /\n([ \t]*)$/.exec(node.value)?.[1] : undefined
}

/** The indentation one step further in. */
export function deeper(indent: Indent | undefined): Indent | undefined {
  return indent && { at: indent.at + indent.step, step: indent.step }
}

/** The first end or start of a code that has no other end, as a phrase. */
export function findUnpaired(pieces: readonly Piece[]): string | undefined {
  const open = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind === 'text' || piece.end === 'alone') continue
    const count = (open.get(piece.id) ?? 0) + (piece.end === 'open' ? 1 : -1)
    if (count < 0) return `the end of code ${piece.id} has no start before it`
    open.set(piece.id, count)
  }
  const [id] = [...open].find(([, count]) => count > 0) ?? []
  return id === undefined ? undefined : `the start of code ${id} has no end of its own`
}

/** The Markdown of pieces that all bear it, line ends as XML knows them (`\n`). */
export function rawOf(pieces: readonly Piece[], bare = false): string {
  return pieces
    .map((piece) => (piece.kind === 'text' && bare ? piece.bare : (piece.raw ?? '')))
    .join('')
}

export function elementsOf(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element')
}

/** All text below an element. */
export function contentOf(parent: Element): string {
  return parent.children
    .map((child) => {
      if (child.type === 'text') return child.value
      return child.type === 'element' ? contentOf(child) : ''
    })
    .join('')
}
