/** HTML to trees, as a browser reads it. What would be too deep or too big is not read. */
import type { ElementContent, Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parseFragment } from 'parse5'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { MAX_DEPTH } from '../limits.ts'
import { asksTooMuch, elementLimit } from './tree-size.ts'

const document = unified().use(rehypeParse, { fragment: true }).freeze()

/**
 * Reads the HTML of a document, or of blocks of it.
 *
 * @param html every `<` of it opens a tag or a comment
 * @returns nothing where the HTML asks for a tree too deep or too big to be worked with
 */
export function parseHtml(html: string): Root | undefined {
  return parseWithin(html, () => document.parse(html))
}

/**
 * Reads a piece of HTML: one half of a pair, a heading. There are several for every sentence of a docset,
 * and `rehype-parse` notes the position of each node: with it, reading the halves of a docset took 12 %
 * longer, for positions nobody reads.
 */
export function parsePiece(html: string): Root | undefined {
  return parseWithin(
    html,
    () => fromParse5(parseFragment(html, { scriptingEnabled: false })) as Root,
  )
}

function parseWithin(html: string, parse: () => Root): Root | undefined {
  const limit = elementLimit(html)
  if (asksTooMuch(html, limit)) return undefined
  const tree = parse()
  return isTooBig(tree, limit) ? undefined : tree
}

/** Without recursion, which is what too deep a tree would break. */
function isTooBig(tree: Root, limit: number): boolean {
  let count = 0
  let level = tree.children as ElementContent[]
  for (let depth = 0; level.length > 0; depth++) {
    const inner: ElementContent[] = []
    for (const node of level) {
      if (node.type !== 'element') continue
      count++
      for (const child of node.children) inner.push(child)
    }
    if (depth > MAX_DEPTH || count > limit) return true
    level = inner
  }
  return false
}
