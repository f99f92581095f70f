/** HTML to trees, as a browser reads it. What would be too deep or too big is not read. */
import type { ElementContent, Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parseFragment } from 'parse5'
import { MAX_DEPTH } from '../limits.ts'
import { asksTooMuch, elementLimit } from './tree-size.ts'

/**
 * Reads the HTML of a document, of blocks of it, or of one half of a pair. It is `rehype-parse` but for
 * the position of each node: noting those, and copying them in later steps, took 6 % of the time of
 * reading a docset for its documents and 12 % for their halves, and nobody reads them.
 *
 * @param html every `<` of it opens a tag or a comment
 * @returns nothing where the HTML asks for a tree too deep or too big to be worked with
 */
export function parseHtml(html: string): Root | undefined {
  const limit = elementLimit(html)
  if (asksTooMuch(html, limit)) return undefined
  const tree = fromParse5(parseFragment(html, { scriptingEnabled: false })) as Root
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
