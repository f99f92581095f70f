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
import { hasClass, toRuns, type Block, type Run } from './flow-parts.ts'
import { serialize, sourceTextOf, toSteps, type SegmentOf } from './checklist-steps.ts'
import { isBlank } from '../rehype/content-model.ts'
import { readDiagnosis } from './diagnosis.ts'
import { linkRows, toRows } from './diagnosis-rows.ts'
import type { Checklist, Localized, Step } from '../document.ts'
import { readTexts } from '../projection/headings.ts'
import { announcesProcedure, isProcedure, offersTopics } from './instructions.ts'
import { mapSections, type Section } from '../projection/map-sections.ts'

export interface ChecklistContext {
  /** The document's title: that of a checklist before the first heading. */
  title: Localized
  /** The document's path, by which links to itself are known. */
  path: string
  segmentOf: SegmentOf
}

export interface FoundChecklists {
  checklists: Checklist[]
  /** Ordered lists of two or more items that are no instructions, by their elements. */
  excluded: Element[]
}

/** @param tree a projected document; author's comments still in it */
export function findChecklists(tree: Root, context: ChecklistContext): FoundChecklists {
  const checklists: Checklist[] = []
  const excluded: Element[] = []
  const sections = mapSections(tree, context.title)
  let section = sections.first
  visitFlow(tree, false)
  linkRows(checklists, sections.byAnchor, context.path)
  return { checklists, excluded }

  /** Returns whether there was a checklist in the flow. */
  function visitFlow(flow: Parents, isForced: boolean): boolean {
    const before = checklists.length + stepCount(section)
    let blocks: Element[] = []
    for (const part of toRuns(flow, true)) {
      const isTaken =
        part.type === 'run' ? visitRun(part, blocks, isForced) : visitBlock(part, blocks)
      if (isTaken || part.type === 'run') blocks = []
      else blocks.push(part.node)
    }
    return checklists.length + stepCount(section) > before
  }

  /** Returns whether the block ends the lead-in of what follows. */
  function visitBlock({ node, directive }: Block, blocks: Element[]): boolean {
    const heading = sections.byHeading.get(node)
    if (heading) {
      section = heading
      return true
    }
    if (node.tagName === 'table')
      return directive !== 'forbid' && visitTable(node, directive, blocks)
    if (!CONTAINERS.has(node.tagName) || hasClass(node, 'pair') || directive === 'forbid')
      return false
    return visitFlow(node, directive === 'force' || hasClass(node, 'ticks'))
  }

  function visitTable(node: Element, directive: Block['directive'], blocks: Element[]): boolean {
    const table = readDiagnosis(node, directive === 'force')
    if (!table) return false
    const rows = toRows(table, context.segmentOf)
    lead(rows.steps, blocks)
    add('diagnosis', section, rows)
    return true
  }

  function visitRun(run: Run, blocks: Element[], isForced: boolean): boolean {
    const verdict = isForced && !run.directive ? 'procedure' : judge(run, blocks, section)
    if (verdict === 'procedure') {
      const steps = toSteps(run, context.segmentOf)
      lead(steps, blocks)
      addPart(section, steps)
      return true
    }
    if (verdict === 'excluded') excluded.push(...run.lists.slice(0, 1))
    for (const { element, attached } of run.items) {
      visitFlow(element, false)
      for (const node of attached) visitBlock({ type: 'block', node }, [])
    }
    return false
  }

  function addPart(place: Section, steps: Step[]): void {
    if (place.procedure) place.procedure.steps.push(...steps)
    else place.procedure = add('procedure', place, { steps })
  }

  function add(
    kind: Checklist['kind'],
    { anchor, title }: Section,
    content: Pick<Checklist, 'steps' | 'columns'>,
  ): Checklist {
    const base = anchor || kind
    const count = checklists.filter(({ id }) => id === base || id.startsWith(`${base}--`)).length
    const id = count === 0 ? base : `${base}--${count + 1}`
    const checklist = { id, anchor, kind, title, ...content }
    checklists.push(checklist)
    return checklist
  }
}

/** Blocks that hold others; lists are looked into item by item. */
const CONTAINERS = new Set(['blockquote', 'details', 'div', 'section'])

function stepCount({ procedure }: Section): number {
  return procedure?.steps.length ?? 0
}

function judge(run: Run, blocks: Element[], { title }: Section): 'procedure' | 'excluded' | 'none' {
  if (run.directive) return run.directive === 'force' ? 'procedure' : 'none'
  if (run.items.length > 0 && run.items.every(({ element }) => hasBox(element))) return 'procedure'
  const leadIn = blocks.at(-1)
  const before = [leadIn ? readTexts(leadIn).source : '', title.source]
  const offers = before.some(offersTopics)
  const announced = !offers && before.some(announcesProcedure)
  const texts = run.items.map(({ element }) => sourceTextOf(element))
  if (!run.ordered) return announced && isProcedure(texts, false) ? 'procedure' : 'none'
  if (texts.length < 2) return 'none'
  const isSteps = !offers && isProcedure(texts, announced)
  return isSteps ? 'procedure' : 'excluded'
}

/** Whether an item begins with a box to tick: an `<input>`, or the character. */
function hasBox(item: Element): boolean {
  const [first] = toRuns(item, false)
  if (first?.type !== 'block') return false
  return /^\s*[☐☑☒]/u.test(readTexts(first.node).source) || beginsWithInput(first.node)
}

function beginsWithInput(element: Element): boolean {
  if (element.tagName === 'input') return true
  const first = element.children.find((child) => !isBlank(child))
  return first?.type === 'element' && beginsWithInput(first)
}

/** What further back is reading matter; what is nearer tells what the steps are for. */
const LEAD_BLOCKS = 3

/** Gives the first step the paragraphs and alerts right before it. */
function lead([first]: Step[], blocks: Element[]): void {
  const isLead = (block: Element) =>
    block.tagName === 'p' || hasClass(block, 'pair') || hasClass(block, 'alert')
  const from = blocks.findLastIndex((block) => !isLead(block)) + 1
  const html = serialize(blocks.slice(Math.max(from, blocks.length - LEAD_BLOCKS)))
  if (first && html !== '') first.lead = html
}
