import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { takeHeadingAnchor } from './anchors.ts'
import { isHeading } from './content-model.ts'
import type { Pair } from './scan.ts'
import { SOURCE_TOKEN, TARGET_TOKEN } from './skeleton.ts'
import { toSlug } from './slug.ts'
import { walkElements } from './walk.ts'

/** Gives every heading its fragment: the anchor at its start, else the slug of its source text. */
export default function rehypeHeadings(pairs: readonly Pair[]) {
  return (tree: Root): void => {
    walkElements(tree, (heading) => {
      if (!isHeading(heading) || heading.properties['id'] !== undefined) return
      const id = takeHeadingAnchor(heading) ?? toSlug(sourceText(heading, pairs))
      if (id !== '') heading.properties['id'] = id
    })
  }
}

function sourceText(node: Element, pairs: readonly Pair[]): string {
  if (node.tagName === SOURCE_TOKEN) return pairs[Number(node.properties['n'])]?.source ?? ''
  if (node.tagName === TARGET_TOKEN) return ''
  return node.children
    .map((child) => (child.type === 'element' ? sourceText(child, pairs) : toString(child)))
    .join('')
}
