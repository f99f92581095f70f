/** A ticked checklist as plain text, for a ticket: in the language that is seen. */
import { isSeen } from '../sentences/page-sentences.ts'

/**
 * @param date the word for the document's date
 * @example '[x] 1. Open the tool.\n[ ] 2. Close it.'
 */
export function sheetText(sheet: HTMLElement, date: string): string {
  const { address, date: day } = sheet.dataset
  const lines = [...sheet.querySelectorAll<HTMLElement>('.lead, .action, .body, .row')].flatMap(
    (element) => (isSeen(element) || element.closest('[hidden]') ? toLine(element) : []),
  )
  const heading = sheet.querySelector('h2')
  return [
    heading ? seenText(heading) : '',
    address ?? '',
    ...(day ? [`${date}: ${day}`] : []),
    '',
    ...lines,
  ].join('\n')
}

function toLine(element: HTMLElement): string[] {
  const box = element.querySelector('input')
  const depth = Math.max(0, parents(element, '.steps') - 1)
  const indent = '  '.repeat(depth)
  if (!box) {
    if (element.closest('.row') && !element.classList.contains('row')) return []
    const text = seenText(element)
    return text ? [`${indent}${element.matches('.lead') ? '' : '    '}${text}`] : []
  }
  const number = element.querySelector('.number')?.textContent
  const text = element.matches('.row')
    ? [...element.querySelectorAll<HTMLElement>('th, td:not(.tick)')].map(cellText).join(' – ')
    : seenText(element.querySelector('label') ?? element)
  return [`${indent}[${box.checked ? 'x' : ' '}] ${number ? `${number}. ` : ''}${text}`]
}

function cellText(cell: HTMLElement): string {
  return [...cell.children]
    .filter((child) => !child.matches('.cell-name, .goal'))
    .map(seenText)
    .filter(Boolean)
    .join(' ')
}

function parents(element: Element, selector: string): number {
  let count = 0
  for (let at = element.closest(selector); at; at = at.parentElement?.closest(selector) ?? null)
    count++
  return count
}

/** The text of an element without the language that is not seen, and without marks for paper. */
function seenText(element: Element): string {
  const { view } = document.documentElement.dataset
  const copy = element.cloneNode(true) as Element
  const hidden = view === 'target' ? '.source' : view === 'source' ? '.target' : ''
  for (const other of copy.querySelectorAll(`.note-mark${hidden && `, ${hidden}`}`)) other.remove()
  const runs = [...copy.querySelectorAll('.target')]
  for (const run of runs) if (run.nextElementSibling?.matches('.source')) run.append(' / ')
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
