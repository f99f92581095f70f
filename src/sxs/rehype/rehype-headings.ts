import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { nameOf, takeHeadingAnchor, toFormerAnchor, toAnchor } from '../projection/hoist-anchors.ts'
import { isHeading } from './content-model.ts'
import type { GiveId } from './heading-ids.ts'
import { createHeadingIds } from './heading-ids.ts'
import { replaceNoLocText } from '../markdown/learn/no-loc.ts'
import type { Token } from '../pairs/tokens.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { PAIR_TEXT } from '../markdown/skeleton.ts'
import { RESERVED } from './rehype-first-anchor.ts'
import { walkElements } from './walk-elements.ts'

/** What stands in the place of a token. */
type Halves = Pick<Token, 'halves'>

/** An anchor in a text: any element's `id`, and the `name` of `<a>`. */
const ANCHOR =
  /<[a-z][^<>]*?\sid\s*=\s*["']?([^"'\s<>]+)|<a\s(?:[^<>]*?\s)?name\s*=\s*["']?([^"'\s<>]+)/gi
const LEADING_ANCHOR = /^\s*<a\s+(?:name|id)\s*=\s*["']?([^"'\s<>]+)["']?\s*(?:\/>|>\s*<\/a>)/i

/** No part of a heading's name. */
const NOTE_REFERENCE = /\[\^[^\s[\]]+\]/g

/** Gives every heading its fragment: the anchor at its start, else the slug of its source text. */
export default function rehypeHeadings(tokens: readonly Token[]) {
  return (tree: Root): void => {
    const named = new Set<string>()
    const headings: Element[] = []
    walkElements(tree, (element) => {
      const name = nameOf(element)
      if (name !== undefined) named.add(name)
      if (isHeading(element)) headings.push(element)
    })
    addNamesInHalves(named, tokens)
    const giveId = createHeadingIds(named)
    // The document's own headings come first: what it includes does not change their addresses.
    const isOwn = ({ properties }: Element) => properties['dataFrom'] === undefined
    for (const heading of headings.filter(isOwn)) giveAnchor(heading, tokens, giveId)
    for (const heading of headings.filter((heading) => !isOwn(heading))) {
      delete heading.properties['dataFrom']
      giveAnchor(heading, tokens, giveId)
    }
  }
}

/**
 * Gives a heading its own fragment. Others that formerly led to it stay live, as anchors at its start.
 *
 * @param giveId that of the document, for its headings in their order
 */
function giveAnchor(heading: Element, tokens: readonly Halves[], giveId: GiveId): void {
  const { text, own, anchor } = takeHeadingName(heading, tokens)
  const { id, others } = giveId(text, own)
  heading.properties['id'] = id
  // A name that the site keeps for itself is reported where anchors are.
  if (anchor !== undefined && RESERVED.test(anchor)) heading.children.unshift(toAnchor(anchor))
  heading.children.unshift(...others.map(toFormerAnchor))
}

/** What a heading is called. */
interface HeadingName {
  /** Its source text. */
  text: string
  /** The fragment that it is named by. */
  own: string | undefined
  /** That fragment, where it does not stand in a half. */
  anchor: string | undefined
}

/** Reads what a heading is called; an anchor at its start is taken out. */
export function takeHeadingName(heading: Element, tokens: readonly Halves[]): HeadingName {
  const text = replaceNoLocText(sourceText(heading, tokens))
  const { id: written } = heading.properties
  const anchor = typeof written === 'string' ? written : takeHeadingAnchor(heading)
  return { text, anchor, own: anchor ?? LEADING_ANCHOR.exec(text)?.[1] }
}

/** Adds the fragments that stand in the halves of sentences. */
export function addNamesInHalves(named: Set<string>, tokens: readonly Halves[]): void {
  for (const { halves } of tokens) {
    addNames(named, halves.source)
    addNames(named, halves.target)
  }
}

/** Adds the fragments that stand in a text. */
export function addNames(named: Set<string>, text: string): void {
  if (!text.includes('<') || !text.includes('=')) return
  for (const [, id, name] of text.matchAll(ANCHOR)) named.add((id ?? name)!)
}

function sourceText(node: Element, tokens: readonly Halves[]): string {
  if (node.tagName === SOURCE_TOKEN) {
    return (tokens[Number(node.properties['n'])]?.halves.source ?? '').replace(NOTE_REFERENCE, '')
  }
  if (node.tagName === TARGET_TOKEN) return ''
  return node.children
    .map((child) =>
      child.type === 'element'
        ? sourceText(child, tokens)
        : toString(child).replace(
            PAIR_TEXT,
            (_, index: string) => tokens[Number(index)]?.halves.source ?? '',
          ),
    )
    .join('')
}
