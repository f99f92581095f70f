/** Picks from the HTML of a skeleton what an outline holds. */
import type { Element, Nodes } from 'hast'
import { toString } from 'hast-util-to-string'
import { parseHtml } from '../markdown/parse-html.ts'
import { renderHalf, type Mode } from '../markdown/half.ts'
import { CODE, INCLUDE, SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { TOKEN_START, TOKEN_TEXT } from '../markdown/skeleton.ts'
import { tagEnd } from '../markdown/tag-end.ts'
import type { Token } from '../pairs/tokens.ts'
import { nameOf, takeAnchors } from '../projection/hoist-anchors.ts'
import { isHeading } from '../rehype/content-model.ts'
import { giveAnchor } from '../rehype/rehype-headings.ts'

/** A fragment, the pair of an index, or a file that is included or quoted, as the text writes it. */
export type Mark = { anchor: string } | { pair: number } | { include: string }

type Halves = Pick<Token, 'halves'>

/** A token, in text too; else a tag up to its name. Comments are no tags. */
const TAG = new RegExp(
  `(?:<|&lt;)${SOURCE_TOKEN} n=(\\d+)(?:>|&gt;)(\\\\?)\\*|<(/?)([a-zA-Z][^\\s"'<>/=]*)`,
  'g',
)
const HEADING = /^h[1-6]$/i

/** Attributes that may hold a mark. */
const TELLING = new RegExp(`\\b(?:id|name)\\s*=|${SOURCE_TOKEN}`, 'i')

/**
 * @param html as the Markdown engine writes it: every `<` begins a whole tag or a plain comment
 * @param tokens what the token elements in it stand for
 */
export function findMarks(html: string, tokens: readonly Halves[]): Mark[] {
  const marks: Mark[] = []
  /** Where the heading that is open begins. */
  let heading = -1
  const closeHeading = (end: number) => {
    if (heading >= 0) visitHtml(html.slice(heading, end), tokens, marks)
    heading = -1
  }
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [, index, raw, slash, name = ''] = match
    if (index !== undefined) {
      if (heading < 0) addPair(Number(index), raw ? 'html' : 'markdown', tokens, marks)
      continue
    }
    const isHeadingTag = HEADING.test(name)
    if (isHeadingTag) closeHeading(match.index)
    if (isHeadingTag && !slash) heading = match.index
    const at = TAG.lastIndex
    if (html[at] === '>') continue
    TAG.lastIndex = tagEnd(html, at) ?? at
    if (heading < 0 && !slash) visitTag(name, html.slice(at, TAG.lastIndex), tokens, marks)
  }
  closeHeading(html.length)
  return marks
}

function visitTag(
  name: string,
  attributes: string,
  tokens: readonly Halves[],
  marks: Mark[],
): void {
  if (name === INCLUDE || name === CODE) return visitHtml(`<${name}${attributes}`, tokens, marks)
  if (!TELLING.test(attributes)) return
  // A parser drops cells and rows that stand alone; all but a link are the same here.
  visitHtml(`<${name.toLowerCase() === 'a' ? 'a' : 'span'}${attributes}`, tokens, marks)
}

function visitHtml(html: string, tokens: readonly Halves[], marks: Mark[]): void {
  for (const node of parseHtml(html)?.children ?? []) visit(node, tokens, marks)
}

function visit(node: Nodes, tokens: readonly Halves[], marks: Mark[]): void {
  if (node.type === 'text') return addTokensIn(node.value, tokens, marks)
  if (node.type !== 'element' || node.tagName === TARGET_TOKEN) return
  if (node.tagName === SOURCE_TOKEN) {
    const mode = toString(node) === '*' ? 'markdown' : 'html'
    return addPair(Number(node.properties['n']), mode, tokens, marks)
  }
  if (node.tagName === INCLUDE || node.tagName === CODE) {
    marks.push({ include: String(node.properties['src'] ?? '') })
    return
  }
  visitElement(node, tokens, marks)
}

function visitElement(element: Element, tokens: readonly Halves[], marks: Mark[]): void {
  if (isHeading(element) && element.properties['id'] === undefined) giveAnchor(element, tokens)
  const anchor = nameOf(element)
  if (anchor !== undefined) marks.push({ anchor })
  for (const value of Object.values(element.properties)) addTokensIn(value, tokens, marks)
  for (const child of element.children) visit(child, tokens, marks)
}

function addTokensIn(text: unknown, tokens: readonly Halves[], marks: Mark[]): void {
  if (typeof text !== 'string' || !text.includes(TOKEN_START)) return
  for (const [, index, raw] of text.matchAll(TOKEN_TEXT))
    addPair(Number(index), raw ? 'html' : 'markdown', tokens, marks)
}

/** The fragments in a pair's halves come before it: it is at each of them. */
function addPair(pair: number, mode: Mode, tokens: readonly Halves[], marks: Mark[]): void {
  const halves = tokens[pair]?.halves
  if (!halves) return
  const names = [...anchorsIn(halves.target, mode), ...anchorsIn(halves.source, mode)]
  for (const anchor of new Set(names)) marks.push({ anchor })
  marks.push({ pair })
}

function anchorsIn(half: string, mode: Mode): string[] {
  if (!/\s(?:id|name)\s*=/i.test(half)) return []
  return takeAnchors(renderHalf(half, mode) ?? []).anchors
}
