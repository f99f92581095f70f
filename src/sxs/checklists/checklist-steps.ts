/** Items of lists and rows of tables as the steps of a checklist. */
import type { Element, ElementContent } from 'hast'
import { selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { isAnchor } from '../projection/hoist-anchors.ts'
import { hasClass, toParts, type Item, type List, type Part } from './flow-parts.ts'
import { isBlank } from '../rehype/content-model.ts'
import type { Step } from '../document.ts'
import { readTexts } from '../projection/headings.ts'

/** Id of the segment that a `data-s` names. */
export type SegmentOf = (label: string) => string

/** The steps of a list, sub-steps included. */
export function toSteps(list: List, segmentOf: SegmentOf): Step[] {
  return list.items.map((item, index) => ({
    ...(list.ordered ? { number: list.start + index } : {}),
    ...toStep(item, segmentOf),
  }))
}

function toStep({ element, attached }: Item, segmentOf: SegmentOf): Step {
  const parts = toParts(element, false).map(unlessForbidden)
  const first = parts.findIndex(({ type }) => type === 'list')
  const before = (first < 0 ? parts : parts.slice(0, first)).flatMap(nodeOf)
  const { text, body } = splitText(first < 0 ? [...before, ...attached] : before)
  const steps: Step[] = []
  let between: Element[] = []
  for (const part of first < 0 ? [] : parts.slice(first)) {
    if (part.type === 'block') between.push(part.node)
    else {
      const nested = toSteps(part, segmentOf)
      if (between.length > 0 && nested[0]) nested[0].lead = serialize(between)
      steps.push(...nested)
      between = []
    }
  }
  const after = first < 0 ? '' : serialize([...between, ...attached])
  return {
    text: serialize(text).replace(BOX, '$1'),
    body: serialize(body),
    segments: segmentsIn([...text, ...body], segmentOf),
    steps,
    ...(after === '' ? {} : { after }),
  }
}

/** A box written as a character; the step has its own. */
const BOX = /(^|>)\s*(?:<span class="checkbox">[☐☑]<\/span>|[☐☑☒])\s*/gu

/** Plain source text of an item, without its sub-lists: what its wording is judged by. */
export function sourceTextOf(item: Element): string {
  const lead = toParts(item, false).find(
    (part) => part.type === 'block' && readTexts(part.node).source,
  )
  return lead?.type === 'block' ? readTexts(lead.node).source : ''
}

/** Blocks as the action itself, which is phrasing content, and what belongs to it. */
export function splitText(blocks: Element[]): { text: ElementContent[]; body: Element[] } {
  const [first, ...rest] = blocks
  const isText = first && (first.tagName === 'p' || hasClass(first, 'pair'))
  if (!isText || readTexts(first).source === '') return { text: [], body: blocks }
  return { text: first.children, body: rest }
}

/** A list that is forbidden as a checklist stays a list of its step. */
function unlessForbidden(part: Part): Part {
  const [list] = part.type === 'list' && part.mark === 'forbid' ? part.elements : []
  return list ? { type: 'block', node: list } : part
}

function nodeOf(part: Part): Element[] {
  return part.type === 'block' ? [part.node] : []
}

/** Ids of the segments in some content, each once. */
export function segmentsIn(content: readonly ElementContent[], segmentOf: SegmentOf): string[] {
  const segments = new Set<string>()
  for (const { properties } of selectAll('[data-s]', { type: 'root', children: [...content] }))
    for (const label of String(properties['dataS']).split(' '))
      if (label !== '') segments.add(segmentOf(label))
  return [...segments]
}

/** HTML of content that is shown a second time: without anchors, and without boxes of its own. */
export function serialize(content: readonly ElementContent[]): string {
  return toHtml(clean(content), { omitOptionalTags: false }).trim()
}

function clean(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'comment' ? [] : [node]
    if (isLeftOut(node)) return []
    const { id: _, ...properties } = node.properties
    const children = clean(node.children)
    return [{ ...node, properties, children: isRun(node) ? withoutEnd(children) : children }]
  })
}

/** An anchor stands in the document itself; a step has a box of its own. */
function isLeftOut(element: Element): boolean {
  return element.tagName === 'input' || isAnchor(element)
}

/** Whether an element is a block's text in one language. */
export function isRun(element: Element): boolean {
  return ['target', 'source', 'same'].some((name) => hasClass(element, name))
}

/** Line breaks at the end of a cell would be empty lines. */
function withoutEnd(children: ElementContent[]): ElementContent[] {
  const last = children.findLastIndex(
    (node) => !isBlank(node) && !(node.type === 'element' && node.tagName === 'br'),
  )
  return children.slice(0, last + 1)
}
