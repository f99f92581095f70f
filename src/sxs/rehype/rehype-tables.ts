import type { Element, ElementContent, Root } from 'hast'
import { markWidth } from './table-width.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Header cells say what they head. A header row without any text goes, and a single empty header is a
 * plain cell, so that no screen reader announces empty headers. A wide table is marked for print.
 */
export default function rehypeTables() {
  return (tree: Root): void => {
    walkElements(tree, (table) => {
      if (table.tagName !== 'table') return
      table.children = table.children.filter(
        (part) => part.type !== 'element' || part.tagName !== 'thead' || !isEmpty(part),
      )
      for (const part of table.children) {
        if (part.type !== 'element') continue
        for (const row of part.children) if (row.type === 'element') scopeHeaders(row)
      }
      markWidth(table)
    })
  }
}

/** Whether an element shows nothing: white space, breaks, and elements of nothing else. */
function isEmpty(node: ElementContent): boolean {
  if (node.type === 'text') return !/[^\s\u00a0]/.test(node.value)
  if (node.type !== 'element') return true
  const { id, name } = node.properties
  if (node.tagName === 'img' || id !== undefined || name !== undefined) return false
  return node.children.every(isEmpty)
}

/** A row of headers heads columns; a header among other cells heads its row. */
function scopeHeaders(row: Element): void {
  const cells = row.children.filter((cell) => cell.type === 'element')
  const scope = cells.every(({ tagName }) => tagName === 'th') ? 'col' : 'row'
  for (const cell of cells) {
    if (cell.tagName !== 'th') continue
    if (isEmpty(cell)) cell.tagName = 'td'
    else cell.properties['scope'] ??= scope
  }
}
