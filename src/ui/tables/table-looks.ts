/**
 * What tables gain from script: on a phone, where a row is a card, each cell tells its column; on wider
 * screens the head of a table that fits stays in sight, and one that does not fit shows where it goes on.
 */
import styles from './table-looks.css?url'
import { VIEW_CHANGED } from '../views/view-switch.ts'
import { addStyle } from '../shared/dom.ts'

const boxes = [...document.querySelectorAll<HTMLElement>('.table')]

/** Cards lose the roles of a table in some browsers: they are told again. */
const ROLES = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' }

/** The names of columns in the languages that are seen. */
function nameCells(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.table > table')) {
    const names = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf)
    for (const body of table.tBodies)
      for (const row of body.rows)
        for (const [index, cell] of [...row.cells].entries())
          cell.dataset['name'] = names[index] ?? ''
    for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, td')])
      part.role ??= ROLES[part.tagName as keyof typeof ROLES] ?? null
    for (const head of table.querySelectorAll('th'))
      head.role ??= head.closest('thead') ? 'columnheader' : 'rowheader'
  }
}

function textOf(cell: Element): string {
  const runs = [...cell.querySelectorAll<HTMLElement>('.target, .source, .same')]
  const seen = runs.filter((run) => getComputedStyle(run).display !== 'none')
  const texts = seen.length > 0 ? seen.map((run) => run.textContent) : [cell.textContent]
  return texts.map((text) => text?.trim()).join(' / ')
}

/** Says of each table whether it fits, and which of its ends are out of sight. */
function measure(box: HTMLElement): void {
  const hidden = box.scrollWidth - box.clientWidth
  const at = Math.abs(box.scrollLeft)
  box.toggleAttribute('data-fits', hidden <= 1)
  box.toggleAttribute('data-before', at > 1)
  box.toggleAttribute('data-after', hidden - at > 1)
}

const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) measure(target)
})

nameCells()
document.addEventListener(VIEW_CHANGED, nameCells)
// A head that begins to stick would be taken for text that moved, and the page scrolled by its height.
const root = document.documentElement
root.style.overflowAnchor = 'none'
void addStyle(styles).then(() => {
  for (const box of boxes) {
    watch.observe(box)
    box.addEventListener('scroll', () => measure(box), { passive: true })
  }
  // Once they are measured, and what follows is laid out.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => root.style.removeProperty('overflow-anchor')),
  )
})
