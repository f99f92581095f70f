import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { takeHeadingAnchor } from '../projection/hoist-anchors.ts'
import { isHeading } from './content-model.ts'
import { replaceNoLocText } from '../markdown/no-loc.ts'
import type { Token } from '../pairs/tokens.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from '../markdown/own-elements.ts'
import { TOKEN_TEXT } from '../markdown/skeleton.ts'
import { toSlug } from './slug.ts'
import { walkElements } from './walk-elements.ts'

/** What stands in the place of a token. */
type Halves = Pick<Token, 'halves'>

/** Gives every heading its fragment: the anchor at its start, else the slug of its source text. */
export default function rehypeHeadings(tokens: readonly Token[]) {
  return (tree: Root): void => {
    walkElements(tree, (heading) => {
      if (!isHeading(heading) || heading.properties['id'] !== undefined) return
      giveAnchor(heading, tokens)
    })
  }
}

/** Gives a heading that has no fragment its own. */
export function giveAnchor(heading: Element, tokens: readonly Halves[]): void {
  const id = takeHeadingAnchor(heading) ?? toSlug(replaceNoLocText(sourceText(heading, tokens)))
  if (id !== '') heading.properties['id'] = id
}

function sourceText(node: Element, tokens: readonly Halves[]): string {
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
