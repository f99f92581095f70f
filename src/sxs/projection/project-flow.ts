import type { Element, ElementContent, Parents } from 'hast'
import { isBlank, isHeading, isInline } from '../rehype/content-model.ts'
import { isAnchor } from './hoist-anchors.ts'
import { projectLine, type Projection } from './project-line.ts'

/** Blocks that hold nothing but text: they are the pair themselves, without a wrapper. */
const TEXT_BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 td th dt caption figcaption pre'.split(' '))

/** Projects everything below `flow`, in place: blocks one by one, what stands between them as lines. */
export function projectFlow(flow: Parents, projection: Projection): void {
  const isTextBlock = flow.type === 'element' && TEXT_BLOCKS.has(flow.tagName)
  const children = isTextBlock
    ? (flow.children as ElementContent[]).filter(({ type }) => type !== 'comment')
    : withoutInnerComments(flow.children as ElementContent[])
  const content: ElementContent[] = []
  let line: ElementContent[] = []
  const flush = () => {
    const isWhole = isTextBlock && line.length === children.length
    if (line.length > 0) content.push(...projectLine(line, flow, isWhole, projection))
    line = []
  }
  for (const child of children) {
    if (isInline(child)) {
      line.push(child)
      continue
    }
    flush()
    if (child.type === 'element') projectFlow(child, projection)
    addBlock(content, child)
  }
  flush()
  flow.children = content
}

/** Siblings without the comments that stand in a line of text: one between blocks may speak of the next. */
function withoutInnerComments(siblings: readonly ElementContent[]): ElementContent[] {
  let isBeforeText = false
  const kept = siblings.toReversed().filter((node) => {
    if (node.type === 'comment') return !isBeforeText
    if (!isBlank(node)) isBeforeText = isInline(node)
    return true
  })
  return kept.reverse()
}

/**
 * Adds a block to its siblings. A paragraph that is nothing but anchors is dropped and its anchors move
 * into the heading before it, where the reader wants to land, or stand by themselves.
 */
function addBlock(content: ElementContent[], block: ElementContent): void {
  const anchors = onlyAnchors(block)
  if (!anchors) {
    content.push(block)
    return
  }
  const heading = content.findLast((node) => node.type !== 'comment' && !isBlank(node))
  if (isHeading(heading)) heading.children.unshift(...anchors)
  else content.push(...anchors)
}

/** The anchors of a paragraph that holds nothing else. */
function onlyAnchors(block: ElementContent): Element[] | undefined {
  if (block.type !== 'element' || block.tagName !== 'p') return undefined
  const anchors = block.children.filter(isAnchor)
  const isOther = (child: ElementContent) => !isAnchor(child) && !isBlank(child)
  return anchors.length > 0 && !block.children.some(isOther) ? anchors : undefined
}
