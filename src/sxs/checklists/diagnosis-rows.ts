/** Rows of a diagnosis table as the steps of a checklist. */
import type { Element } from 'hast'
import { hasClass, toParts } from './flow-parts.ts'
import { isRun, segmentsIn, serialize, splitText, type SegmentOf } from './checklist-steps.ts'
import type { DiagnosisTable } from './diagnosis.ts'
import type { Checklist, Column, SectionLink, Step } from '../document.ts'
import type { Section } from '../projection/map-sections.ts'

/** One step per row: what it is known by first, then cause and resolution, whatever the table's order. */
export function toRows(
  { columns, rows }: DiagnosisTable,
  segmentOf: SegmentOf,
): Required<Pick<Checklist, 'steps' | 'columns'>> {
  const order = orderOf(columns)
  return {
    columns: order.map((index) => columns[index]!),
    steps: rows.map((row) =>
      toRow(
        order.map((index) => row[index]),
        segmentOf,
      ),
    ),
  }
}

const ROLES = ['symptom', 'cause', 'resolution'] as const

/** Indexes of the columns: the first symptom, else the first cause, leads; columns without a role stay where they are. */
function orderOf(columns: readonly Column[]): number[] {
  const indexes = [...columns.keys()]
  const byRole = ROLES.flatMap((role) => indexes.filter((index) => columns[index]?.role === role))
  const [first] = byRole
  const key = first !== undefined && columns[first]?.role !== 'resolution' ? first : 0
  const others = byRole.filter((index) => index !== key)
  const rest = indexes.filter((index) => index !== key)
  return [key, ...rest.map((index) => (columns[index]?.role ? others.shift()! : index))]
}

function toRow(row: (Element | undefined)[], segmentOf: SegmentOf): Step {
  const [key, ...others] = row.map((cell) =>
    cell
      ? toParts(cell, false).flatMap((part) => (part.type === 'list' ? part.elements : part.node))
      : [],
  )
  const { text, body } = splitText(key ?? [])
  return {
    text: serialize(text),
    body: serialize(body),
    segments: segmentsIn(
      row.flatMap((cell) => cell?.children ?? []),
      segmentOf,
    ),
    steps: [],
    cells: others.map((blocks) => serialize(blocks.map(asPair))),
  }
}

/** A cell that is a pair itself leaves its class behind with the cell. */
function asPair(block: Element): Element {
  const isPair = block.children.some((child) => child.type === 'element' && isRun(child))
  if (block.tagName !== 'p' || !isPair || hasClass(block, 'pair')) return block
  return { ...block, tagName: 'div', properties: { className: ['pair'] } }
}

/**
 * Adds to each row the sections of the document that its links lead to.
 *
 * @param path the document's path, by which a link to itself is known
 */
export function linkRows(
  checklists: readonly Checklist[],
  sections: ReadonlyMap<string, Section>,
  path: string,
): void {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  for (const { kind, steps } of checklists) {
    if (kind !== 'diagnosis') continue
    for (const step of steps) {
      const targets = new Set<Section>()
      for (const html of [step.text, step.body, ...(step.cells ?? [])])
        for (const [, href = ''] of html.matchAll(/<a href="([^"]*)"/g)) {
          const section = sections.get(ownFragment(href, file))
          if (section) targets.add(section)
        }
      if (targets.size > 0) step.links = Array.from(targets, toLink)
    }
  }
}

/** The fragment of a link into the document itself; `''` for any other. */
function ownFragment(href: string, file: string): string {
  const [front = '', fragment = ''] = href.split('#', 2)
  const isOwn = front === '' || front.slice(front.lastIndexOf('/') + 1).toLowerCase() === file
  try {
    return isOwn ? decodeURIComponent(fragment) : ''
  } catch {
    return ''
  }
}

function toLink({ anchor, title, procedure }: Section): SectionLink {
  return { anchor, title, ...(procedure ? { checklist: procedure.id } : {}) }
}
