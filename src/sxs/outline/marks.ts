/** Picks from the HTML of a skeleton what an outline holds. */
import type { Element, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import { parseHtml } from '../markdown/parse-html.ts'
import { renderHalf, type Mode } from '../markdown/half.ts'
import { CODE, INCLUDE, SOURCE_TOKEN } from '../markdown/own-elements.ts'
import { PAIR_TEXT } from '../markdown/skeleton.ts'
import { tagEnd } from '../markdown/tag-end.ts'
import type { Token } from '../pairs/tokens.ts'
import { nameOf, takeAnchors } from '../projection/hoist-anchors.ts'
import rehypeDivs from '../rehype/learn/rehype-divs.ts'
import { isHeading } from '../rehype/content-model.ts'
import { addNames, addNamesInHalves, takeHeadingName } from '../rehype/rehype-headings.ts'

/**
 * A fragment, a heading (its text, and the fragment that it is named by), the pair of an index, or a file
 * that is included or quoted, as the text writes it.
 */
export type Mark =
  { anchor: string } | { heading: string; own?: string } | { pair: number } | { include: string }

type Halves = Pick<Token, 'halves'>

/** What a text has, in its order, and every fragment that it names. */
export interface Marks {
  marks: Mark[]
  named: string[]
}

/** An outline that is being made. */
interface Outline {
  marks: Mark[]
  tokens: readonly Halves[]
}

/**
 * A token, in text too; a heading's tag up to its name; any other opening tag up to its name that may have
 * attributes. Comments are no tags.
 */
const TAG = new RegExp(
  `(?:<|&lt;)${SOURCE_TOKEN} n=(\\d+)(?:>|&gt;)(\\\\?)\\*|<(/?)([hH][1-6])(?=[\\s/>])|<([a-zA-Z][^\\s"'<>/=]*)(?=[\\s/])`,
  'g',
)

/** Attributes that may hold a mark. */
const TELLING = new RegExp(`\\b(?:id|name)\\s*=|${SOURCE_TOKEN}`, 'i')

/**
 * @param written as the Markdown engine writes it: every `<` begins a whole tag or a plain comment
 * @param tokens what the token elements in it stand for
 */
export function findMarks(written: string, tokens: readonly Halves[]): Marks {
  const html = withDivs(written)
  const named = new Set<string>()
  addNames(named, html)
  addNamesInHalves(named, tokens)
  const outline: Outline = { marks: [], tokens }
  /** Where the heading that is open begins. */
  let heading = -1
  const closeHeading = (end: number) => {
    if (heading >= 0) visitHtml(html.slice(heading, end), outline)
    heading = -1
  }
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [, index, raw, slash, headingName, name] = match
    if (index !== undefined) {
      if (heading < 0) addPair(Number(index), raw ? 'html' : 'markdown', outline)
      continue
    }
    if (headingName !== undefined) closeHeading(match.index)
    if (headingName !== undefined && slash === '') heading = match.index
    const at = TAG.lastIndex
    // What attributes hold is no tag.
    TAG.lastIndex = tagEnd(html, at) ?? at
    if (heading < 0 && name !== undefined) visitTag(name, html.slice(at, TAG.lastIndex), outline)
  }
  closeHeading(html.length)
  return { marks: outline.marks, named: [...named] }
}

/** A quote can become a block that has a fragment; few documents have any. */
function withDivs(html: string): string {
  const tree = /\[!div\s[^\]]*\bid/i.test(html) ? parseHtml(html) : undefined
  if (!tree) return html
  rehypeDivs()(tree)
  // As the engine writes it, for the pattern below.
  return toHtml(tree, { preferUnquoted: true, characterReferences: { useNamedReferences: true } })
}

function visitTag(name: string, attributes: string, outline: Outline): void {
  if (name === INCLUDE || name === CODE) return visitHtml(`<${name}${attributes}`, outline)
  if (!TELLING.test(attributes)) return
  // A parser drops cells and rows that stand alone; all but a link are the same here.
  visitHtml(`<${name.toLowerCase() === 'a' ? 'a' : 'span'}${attributes}`, outline)
}

function visitHtml(html: string, outline: Outline): void {
  for (const node of parseHtml(html)?.children ?? []) visit(node, outline)
}

function visit(node: Nodes, outline: Outline): void {
  if (node.type === 'text') return addTokensIn(node.value, outline)
  if (node.type !== 'element') return
  if (node.tagName === SOURCE_TOKEN) {
    const mode = toString(node) === '*' ? 'markdown' : 'html'
    return addPair(Number(node.properties['n']), mode, outline)
  }
  if (node.tagName === INCLUDE || node.tagName === CODE) {
    outline.marks.push({ include: String(node.properties['src'] ?? '') })
    return
  }
  visitElement(node, outline)
}

function visitElement(element: Element, outline: Outline): void {
  if (isHeading(element)) {
    const { text, own } = takeHeadingName(element, outline.tokens)
    outline.marks.push({ heading: text, ...(own !== undefined && { own }) })
    // A name that the site keeps for itself is no fragment of the heading.
    delete element.properties['id']
  }
  const anchor = nameOf(element)
  if (anchor !== undefined) outline.marks.push({ anchor })
  for (const value of Object.values(element.properties)) addTokensIn(value, outline)
  for (const child of element.children) visit(child, outline)
}

function addTokensIn(text: unknown, outline: Outline): void {
  if (typeof text !== 'string' || !text.includes(SOURCE_TOKEN)) return
  for (const [, index, raw] of text.matchAll(PAIR_TEXT))
    addPair(Number(index), raw ? 'html' : 'markdown', outline)
}

/** The fragments in a pair's halves come before it: it is at each of them. */
function addPair(pair: number, mode: Mode, { tokens, marks }: Outline): void {
  const halves = tokens[pair]?.halves
  if (!halves) return
  if (halves.target.includes('<') || halves.source.includes('<')) {
    const names = [...anchorsIn(halves.target, mode), ...anchorsIn(halves.source, mode)]
    for (const anchor of new Set(names)) marks.push({ anchor })
  }
  marks.push({ pair })
}

function anchorsIn(half: string, mode: Mode): string[] {
  if (!/\s(?:id|name)\s*=/i.test(half)) return []
  return takeAnchors(renderHalf(half, mode) ?? []).anchors
}
