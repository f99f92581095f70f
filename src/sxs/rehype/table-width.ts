/** How many columns a table has, as a class: print gives a wide one more room. */
import type { Element } from 'hast'

/**
 * Most columns of a table that is printed at its usual size, in smaller cells, and across a page on its
 * side. 180 mm take six cells of 24 mm and a border, nine of a word of 9 pt; 267 mm take eighteen of five
 * characters of 8 pt. Where cells span, folding would lose which belong together, and comes later.
 */
const MOST = { usual: 6, close: 9, sideways: 18, sidewaysWithSpans: 30 }

/**
 * The class of a table for print; nothing for one that has room.
 *
 * @param columns with those that cells span
 * @example widthClass(12) // 'sideways'
 */
export function widthClass(
  columns: number,
  hasSpans = false,
): 'close' | 'sideways' | 'folded' | undefined {
  if (columns <= MOST.usual) return undefined
  if (columns <= MOST.close) return 'close'
  return columns <= (hasSpans ? MOST.sidewaysWithSpans : MOST.sideways) ? 'sideways' : 'folded'
}

/** Marks a table that is wide. */
export function markWidth(table: Element): void {
  let columns = 0
  let hasSpans = false
  for (const row of rowsOf(table)) {
    let width = 0
    for (const cell of elementsOf(row)) {
      const { colSpan, rowSpan } = cell.properties
      width += Math.max(1, Number(colSpan) || 1)
      hasSpans ||= colSpan !== undefined || rowSpan !== undefined
    }
    columns = Math.max(columns, width)
  }
  const name = widthClass(columns, hasSpans)
  if (name) table.properties['className'] = [name]
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part)))
}

function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}
