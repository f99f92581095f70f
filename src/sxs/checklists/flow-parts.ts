/**
 * Lists as procedures have them. Markdown often ends a list where its author did not: a table or code
 * between two steps, not indented, makes two lists of one, the second of which begins with a number
 * above 1. Here such lists are one run again, and what stands between them belongs to the step before.
 */
import type { Comment, Element, ElementContent, Parents } from 'hast'
import { isAnchor } from '../projection/hoist-anchors.ts'
import { isBlank, isHeading, isInline } from '../rehype/content-model.ts'
import { readDiagnosis } from './diagnosis.ts'

/** What an author says of the next list or table: `<!-- checklist -->` or `<!-- no checklist -->`. */
export type Directive = 'force' | 'forbid'

/** One item of a list. */
export interface Item {
  element: Element
  /** Blocks behind the list that belong to this item. */
  attached: Element[]
}

export interface Run {
  type: 'run'
  /** The lists as they stand in the document. */
  lists: Element[]
  ordered: boolean
  /** Number of the first item. */
  start: number
  items: Item[]
  directive?: Directive
}

export interface Block {
  type: 'block'
  node: Element
  directive?: Directive
}

/**
 * The blocks of a flow in order, its lists as runs. Text that stands in no block becomes a paragraph.
 *
 * @param attaches whether a table, code or an alert right behind a list belongs to the list's last item;
 *   inside an item it does not, since there the author has indented the list itself
 */
export function toRuns(flow: Parents, attaches: boolean): (Block | Run)[] {
  const found: (Block | Run)[] = []
  let directive: Directive | undefined
  for (const child of toBlocks(flow)) {
    if (child.type === 'comment') directive = readDirective(child) ?? directive
    if (child.type !== 'element') continue
    const run = found.at(-1)
    if (child.tagName === 'ol' || child.tagName === 'ul') addRun(found, toRun(child, directive))
    else if (attaches && run?.type === 'run' && !directive && isAttachment(child))
      run.items.at(-1)?.attached.push(child)
    else found.push({ type: 'block', node: child, ...(directive ? { directive } : {}) })
    directive = undefined
  }
  return found
}

/** Adds a list, or lengthens the one before where it goes on with its numbers. */
function addRun(found: (Block | Run)[], next: Run): void {
  const at = found.findLastIndex(({ type }) => type === 'run')
  const run = found[at]
  const between = found.slice(at + 1).flatMap((part) => (part.type === 'block' ? part.node : []))
  const goesOn =
    run?.type === 'run' &&
    run.ordered &&
    next.ordered &&
    next.start > 1 &&
    next.start === run.start + run.items.length &&
    !between.some(isHeading)
  if (!goesOn) {
    found.push(next)
    return
  }
  found.length = at + 1
  run.items.at(-1)?.attached.push(...between)
  run.items.push(...next.items)
  run.lists.push(...next.lists)
}

function toRun(list: Element, directive: Directive | undefined): Run {
  const items = list.children.flatMap((child): Item[] =>
    child.type === 'element' && child.tagName === 'li' ? [{ element: child, attached: [] }] : [],
  )
  return {
    type: 'run',
    lists: [list],
    ordered: list.tagName === 'ol',
    start: Number(list.properties['start'] ?? 1),
    items,
    ...(directive ? { directive } : {}),
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

function readDirective(comment: Comment): Directive | undefined {
  const text = comment.value.trim().toLowerCase()
  if (text === 'checklist') return 'force'
  return text === 'no checklist' ? 'forbid' : undefined
}
