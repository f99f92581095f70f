/**
 * Diagnosis tables: tables of symptoms or error messages, their causes, and what to do about them.
 *
 * A table is one when its header row gives at least two of the three roles, read from the source
 * language (English whatever the target is). Tables of settings, requirements or decisions have one
 * role at most.
 */
import type { Element, ElementContent } from 'hast'
import { readTexts } from '../projection/headings.ts'
import type { Column } from '../document.ts'

export interface DiagnosisTable {
  columns: Column[]
  /** The cells of each row below the header, by column; a cell that spans stands in each row and column it covers. */
  rows: (Element | undefined)[][]
}

type Role = NonNullable<Column['role']>

/** Header wording by role; of a header that fits two, "cause and resolution", the later role counts. */
const WORDING: readonly [Role, RegExp][] = [
  ['symptom', /\b(?:symptom|problem|issue|error|message|failure|warning)s?\b/i],
  ['cause', /\b(?:cause|reason)s?\b/i],
  [
    'resolution',
    /\b(?:resolution|solution|workaround|fix|remedy|remediation|mitigation|action)(?:e?s)?\b|\b(?:what to do|how to (?:fix|resolve)|to (?:fix|resolve))\b/i,
  ],
]

/** A header is a name, not a sentence. */
const MAX_WORDS = 7

/**
 * Reads a projected table; undefined where it is not a diagnosis.
 *
 * @param table a `table` element as `project` leaves it, or as parsed again from `Document.html`
 * @param isForced take it for one whatever its header says
 */
export function readDiagnosis(table: Element, isForced = false): DiagnosisTable | undefined {
  const grid = toGrid(table)
  const header = grid[0]
  if (!header || grid.length < 2 || header.length < 2) return undefined
  const titles = header.map((cell) => (cell ? readTexts(cell) : { source: '', target: '' }))
  const roles = titles.map(({ source }) => rolesOf(source))
  if (!isForced && new Set(roles.flat()).size < 2) return undefined
  const columns = titles.map((title, index): Column => {
    const role = roles[index]!.at(-1)
    return role ? { role, title } : { title }
  })
  return { columns, rows: grid.slice(1) }
}

function rolesOf(header: string): Role[] {
  if (header.split(/\s+/).length > MAX_WORDS) return []
  return WORDING.filter(([, wording]) => wording.test(header)).map(([role]) => role)
}

/** Cells by row and column, spans filled. */
function toGrid(table: Element): (Element | undefined)[][] {
  const rows = elements(table).flatMap((child) =>
    child.tagName === 'tr' ? child : elements(child),
  )
  const grid: (Element | undefined)[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of elements(row)) {
      while (grid[y]![x]) x++
      const width = span(cell, 'colSpan')
      const height = Math.min(span(cell, 'rowSpan'), rows.length - y)
      for (let dy = 0; dy < height; dy++)
        for (let dx = 0; dx < width; dx++) grid[y + dy]![x + dx] = cell
      x += width
    }
  })
  return grid
}

/** At most 100, so that a hostile document cannot ask for a table of any size. */
function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, 100) : 1
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child: ElementContent) => child.type === 'element')
}
