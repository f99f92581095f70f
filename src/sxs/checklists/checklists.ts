/**
 * Finds the checklists of a document: procedures to go through, and diagnoses to rule out.
 *
 * - An ordered list of two or more items that are instructions is a procedure (`instructions.ts`);
 *   an unordered list is one where its heading or lead-in says so in the source language.
 * - A list of boxes, and a list in `[!div class="checklist"]`, are what they say.
 * - The lists under one heading are the parts of one procedure; its title is the heading.
 * - A table of symptoms, causes and resolutions is a diagnosis (`diagnosis.ts`).
 * - `<!-- checklist -->` before a list or table makes it one, `<!-- no checklist -->` makes it none.
 * - Table cells are not looked into.
 */
import type { Element, Parents, Root } from 'hast'
import type { Checklist, Localized, Step } from '../document.ts'
import { mapSections, type Section, type Sections } from '../projection/map-sections.ts'
import { serialize, toSteps, type SegmentOf } from './checklist-steps.ts'
import { readDiagnosis } from './diagnosis.ts'
import { linkRows, toRows } from './diagnosis-rows.ts'
import { hasClass, toParts, type AuthorsMark, type Block, type List } from './flow-parts.ts'
import { judgeList } from './judge-list.ts'

interface ChecklistContext {
  /** The document's title: that of a checklist before the first heading. */
  title: Localized
  /** The document's path, by which links to itself are known. */
  path: string
  segmentOf: SegmentOf
}

interface FoundChecklists {
  checklists: Checklist[]
  /** Ordered lists of two or more items that are no instructions, by their elements. */
  excluded: Element[]
}

/** @param tree a projected document; author's comments still in it */
export function findChecklists(tree: Root, context: ChecklistContext): FoundChecklists {
  const sections = mapSections(tree, context.title)
  const finder = new ChecklistFinder(sections, context.segmentOf)
  finder.visitFlow(tree, false)
  const { checklists, excluded } = finder
  linkRows(checklists, sections.byAnchor, context.path)
  return { checklists, excluded }
}

/** Blocks that hold others; lists are looked into item by item. */
const CONTAINERS = new Set(['blockquote', 'details', 'div', 'section'])

class ChecklistFinder {
  readonly checklists: Checklist[] = []
  readonly excluded: Element[] = []
  /** The section that is being visited. */
  #section: Section
  readonly #sections: Sections
  readonly #segmentOf: SegmentOf

  constructor(sections: Sections, segmentOf: SegmentOf) {
    this.#sections = sections
    this.#section = sections.first
    this.#segmentOf = segmentOf
  }

  /** Returns whether there was a checklist in the flow. */
  visitFlow(flow: Parents, isForced: boolean): boolean {
    const before = this.#count()
    let blocks: Element[] = []
    for (const part of toParts(flow, true)) {
      const isTaken =
        part.type === 'list'
          ? this.#visitList(part, blocks, isForced)
          : this.#visitBlock(part, blocks)
      if (isTaken || part.type === 'list') blocks = []
      else blocks.push(part.node)
    }
    return this.#count() > before
  }

  /** Returns whether the block ends the lead-in of what follows. */
  #visitBlock({ node, mark }: Block, blocks: readonly Element[]): boolean {
    const heading = this.#sections.byHeading.get(node)
    if (heading) {
      this.#section = heading
      return true
    }
    if (mark === 'forbid') return false
    if (node.tagName === 'table') return this.#visitTable(node, mark, blocks)
    if (!CONTAINERS.has(node.tagName) || hasClass(node, 'pair') || hasClass(node, 'footnotes'))
      return false
    return this.visitFlow(node, mark === 'force' || hasClass(node, 'ticks'))
  }

  #visitTable(node: Element, mark: AuthorsMark | undefined, blocks: readonly Element[]): boolean {
    const table = readDiagnosis(node, mark === 'force')
    if (!table) return false
    const rows = toRows(table, this.#segmentOf)
    addLead(rows.steps, blocks)
    this.#add('diagnosis', rows)
    return true
  }

  #visitList(list: List, blocks: readonly Element[], isForced: boolean): boolean {
    const verdict =
      isForced && !list.mark ? 'procedure' : judgeList(list, blocks.at(-1), this.#section)
    if (verdict === 'procedure') {
      const steps = toSteps(list, this.#segmentOf)
      addLead(steps, blocks)
      this.#addSteps(steps)
      return true
    }
    if (verdict === 'excluded') this.excluded.push(...list.elements.slice(0, 1))
    for (const { element, attached } of list.items) {
      this.visitFlow(element, false)
      for (const node of attached) this.#visitBlock({ type: 'block', node }, [])
    }
    return false
  }

  #addSteps(steps: Step[]): void {
    const section = this.#section
    if (section.procedure) section.procedure.steps.push(...steps)
    else section.procedure = this.#add('procedure', { steps })
  }

  #add(kind: Checklist['kind'], content: Pick<Checklist, 'steps' | 'columns'>): Checklist {
    const { anchor, title } = this.#section
    const base = anchor || kind
    const alike = this.checklists.filter(({ id }) => id === base || id.startsWith(`${base}--`))
    const id = alike.length === 0 ? base : `${base}--${alike.length + 1}`
    const checklist = { id, anchor, kind, title, ...content }
    this.checklists.push(checklist)
    return checklist
  }

  /** Grows with every checklist, and every part of one. */
  #count(): number {
    return this.checklists.length + (this.#section.procedure?.steps.length ?? 0)
  }
}

/** What further back is reading matter; what is nearer tells what the steps are for. */
const LEAD_BLOCKS = 3

/** Gives the first step the paragraphs and alerts right before it. */
function addLead([first]: Step[], blocks: readonly Element[]): void {
  const isLead = (block: Element) =>
    block.tagName === 'p' || hasClass(block, 'pair') || hasClass(block, 'alert')
  const from = blocks.findLastIndex((block) => !isLead(block)) + 1
  const html = serialize(blocks.slice(Math.max(from, blocks.length - LEAD_BLOCKS)))
  if (first && html !== '') first.lead = html
}
