/**
 * The parts of a flow: its blocks, and its lists as procedures have them. Markdown often ends a list where
 * its author did not: a table or code between two steps, not indented, makes two lists of one, the second
 * of which begins with a number above 1. Here such lists are one again, and what stands between them
 * belongs to the step before.
 */
import type { Comment, Element, ElementContent, Parents } from 'hast'
import { isAnchor } from '../projection/hoist-anchors.ts'
import { isBlank, isHeading, isInline } from '../rehype/content-model.ts'
import { readDiagnosis } from './diagnosis.ts'

/** What an author says of the next list or table: `<!-- checklist -->` or `<!-- no checklist -->`. */
export type AuthorsMark = 'force' | 'forbid'

/** One item of a list. */
export interface Item {
  element: Element
  /** Blocks behind the list that belong to this item. */
  attached: Element[]
}

export interface List {
  type: 'list'
  /** The list, or the lists that are joined, as they stand in the document. */
  elements: Element[]
  ordered: boolean
  /** Number of the first item. */
  start: number
  items: Item[]
  mark?: AuthorsMark
}

export interface Block {
  type: 'block'
  node: Element
  mark?: AuthorsMark
}

export type Part = Block | List

/**
 * The blocks and lists of a flow in order. Text that stands in no block becomes a paragraph.
 *
 * @param attaches whether a table, code or an alert right behind a list belongs to the list's last item;
 *   inside an item it does not, since there the author has indented the list itself
 */
export function toParts(flow: Parents, attaches: boolean): Part[] {
  const parts: Part[] = []
  let mark: AuthorsMark | undefined
  for (const child of toBlocks(flow)) {
    if (child.type === 'comment') mark = readMark(child) ?? mark
    if (child.type !== 'element') continue
    const last = parts.at(-1)
    if (child.tagName === 'ol' || child.tagName === 'ul') addList(parts, toList(child, mark))
    else if (attaches && last?.type === 'list' && !mark && isAttachment(child))
      last.items.at(-1)?.attached.push(child)
    else parts.push({ type: 'block', node: child, ...(mark ? { mark } : {}) })
    mark = undefined
  }
  return parts
}

/** Adds a list, or lengthens the one before where it goes on with its numbers. */
function addList(parts: Part[], next: List): void {
  const at = parts.findLastIndex(({ type }) => type === 'list')
  const list = parts[at]
  const between = parts.slice(at + 1).flatMap((part) => (part.type === 'block' ? part.node : []))
  const goesOn =
    list?.type === 'list' &&
    list.ordered &&
    next.ordered &&
    next.start > 1 &&
    next.start === list.start + list.items.length &&
    !between.some(isHeading)
  if (!goesOn) {
    parts.push(next)
    return
  }
  parts.length = at + 1
  list.items.at(-1)?.attached.push(...between)
  list.items.push(...next.items)
  list.elements.push(...next.elements)
}

function toList(list: Element, mark: AuthorsMark | undefined): List {
  const items = list.children.flatMap((child): Item[] =>
    child.type === 'element' && child.tagName === 'li' ? [{ element: child, attached: [] }] : [],
  )
  return {
    type: 'list',
    elements: [list],
    ordered: list.tagName === 'ol',
    start: Number(list.properties['start'] ?? 1),
    items,
    ...(mark ? { mark } : {}),
  }
}

/** Flow content, each stretch of text in a paragraph. */
function toBlocks(flow: Parents): ElementContent[] {
  const blocks: ElementContent[] = []
  let line: ElementContent[] = []
  const flush = () => {
    if (!line.every(isBlank))
      blocks.push({ type: 'element', tagName: 'p', properties: {}, children: line })
    line = []
  }
  for (const child of flow.children as ElementContent[]) {
    if (isInline(child)) {
      if (!isAnchor(child)) line.push(child)
    } else {
      flush()
      blocks.push(child)
    }
  }
  flush()
  return blocks
}

/** Blocks that have no sense without the text before them. */
function isAttachment(element: Element): boolean {
  if (element.tagName === 'table') return !readDiagnosis(element)
  return /^(?:pre|figure)$/.test(element.tagName) || hasClass(element, 'alert') || isImage(element)
}

/** A paragraph that is nothing but an image. */
function isImage(element: Element): boolean {
  if (element.tagName === 'img') return true
  const children = element.children.filter((child) => !isBlank(child))
  return (
    /^(?:p|a|span)$/.test(element.tagName) &&
    children.length > 0 &&
    children.every((child) => child.type === 'element' && isImage(child))
  )
}

export function hasClass(element: Element, name: string): boolean {
  const names = element.properties['className']
  return Array.isArray(names) && names.includes(name)
}

function readMark(comment: Comment): AuthorsMark | undefined {
  const text = comment.value.trim().toLowerCase()
  if (text === 'checklist') return 'force'
  return text === 'no checklist' ? 'forbid' : undefined
}
