import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.ts'

/**
 * Elements the parser may make for each tag. It opens unclosed formatting again in every block that
 * follows, so a text of n tags can ask for n² elements.
 */
const ELEMENTS_PER_TAG = 4
const SPARE_ELEMENTS = 1000

type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

class TooComplex extends Error {}

/**
 * Parses a fragment of HTML as a browser does, without positions.
 *
 * @returns nothing where the HTML asks for a tree too deep or too big to be worked with
 */
export function parseHtml(html: string): Root | undefined {
  let spare = Math.min(MAX_ELEMENTS, SPARE_ELEMENTS + ELEMENTS_PER_TAG * countTags(html))
  try {
    const fragment = parseFragment(html, {
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(...name) {
          if (spare-- === 0) throw new TooComplex()
          return defaultTreeAdapter.createElement(...name)
        },
        appendChild(parent, child) {
          if ('tagName' in child) checkDepth(parent)
          defaultTreeAdapter.appendChild(parent, child)
        },
      },
    })
    // Misnested tags make the parser move what it has already placed.
    checkTree(fragment)
    return fromParse5(fragment) as Root
  } catch (error) {
    if (error instanceof TooComplex) return undefined
    throw error
  }
}

function countTags(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++
  return count
}

function checkDepth(parent: Parent): void {
  let depth = 1
  for (
    let node: Parent | null = parent;
    node && 'parentNode' in node;
    node = node.parentNode as Parent | null
  ) {
    if (++depth > MAX_DEPTH) throw new TooComplex()
  }
}

/** Without recursion, which is what too deep a tree would break. */
function checkTree(root: Parent): void {
  let level: Child[] = root.childNodes
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_DEPTH + 1) throw new TooComplex()
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []))
  }
}
