import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { takeHeadingAnchor, toAnchor } from '../projection/anchors.ts'
import { isHeading } from './content-model.ts'
import { isReserved } from './rehype-first-anchor.ts'
import { createHeadingIds } from './heading-ids.ts'
import { replaceNoLocText } from '../markdown/no-loc.ts'
import type { Token } from '../pairs/tokens.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { TOKEN_TEXT } from '../markdown/skeleton.ts'
import { walkElements } from './walk.ts'

/** An anchor in a half: any element's `id`, and the `name` of `<a>`. */
const ANCHOR =
  /<[a-z][^<>]*?\sid\s*=\s*["']?([^"'\s<>]+)|<a\s(?:[^<>]*?\s)?name\s*=\s*["']?([^"'\s<>]+)/gi
const LEADING_ANCHOR = /^\s*<a\s+(?:name|id)\s*=\s*["']?([^"'\s<>]+)["']?\s*(?:\/>|>\s*<\/a>)/i

/**
 * Gives every heading its fragment: the anchor at its start, else the slug of its source text. Fragments
 * that formerly led to it stay live, as anchors in it.
 */
export default function rehypeHeadings(tokens: readonly Token[]) {
  return (tree: Root): void => {
    const idOf = createHeadingIds(findNamed(tree, tokens))
    walkElements(tree, (heading) => {
      if (!isHeading(heading)) return
      const text = replaceNoLocText(sourceText(heading, tokens))
      const { id: written } = heading.properties
      const anchor = typeof written === 'string' ? written : takeHeadingAnchor(heading)
      const { id, others } = idOf(text, anchor ?? LEADING_ANCHOR.exec(text)?.[1])
      heading.properties['id'] = id
      // A name that the site keeps for itself is reported where anchors are.
      if (anchor !== undefined && isReserved(anchor)) heading.children.unshift(toAnchor(anchor))
      heading.children.unshift(...others.map(toAnchor))
    })
  }
}

/** Every fragment that the document itself names. */
function findNamed(tree: Root, tokens: readonly Token[]): Set<string> {
  const named = new Set<string>()
  walkElements(tree, ({ tagName, properties: { id, name } }) => {
    if (typeof id === 'string') named.add(id)
    if (tagName === 'a' && typeof name === 'string') named.add(name)
  })
  for (const { halves } of tokens) {
    for (const half of [halves.source, halves.target]) {
      if (!half.includes('<') || !half.includes('=')) continue
      for (const [, id, name] of half.matchAll(ANCHOR)) named.add((id ?? name)!)
    }
  }
  return named
}

function sourceText(node: Element, tokens: readonly Token[]): string {
  if (node.tagName === SOURCE_TOKEN) {
    return tokens[Number(node.properties['n'])]?.halves.source ?? ''
  }
  if (node.tagName === TARGET_TOKEN) return ''
  return node.children
    .map((child) =>
      child.type === 'element'
        ? sourceText(child, tokens)
        : toString(child).replace(
            TOKEN_TEXT,
            (_, index: string) => tokens[Number(index)]?.halves.source ?? '',
          ),
    )
    .join('')
}
