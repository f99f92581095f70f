/** The way from a walk to the procedure that it ends with, and back. */
import { make } from '../shared/dom.ts'
import type { ChecklistWords } from './ticks.ts'

/**
 * @param goal the row's own link to the procedure
 * @param sheet the diagnosis that is walked through
 */
export function goalLink(
  goal: HTMLAnchorElement,
  sheet: HTMLElement,
  words: ChecklistWords,
): HTMLAnchorElement {
  const text = [...(goal.lastElementChild?.childNodes ?? [])].map((node) => node.cloneNode(true))
  const link = make('a', { href: goal.href }, ...text)
  link.addEventListener('click', () => {
    document.querySelector('.walk-return')?.remove()
    const procedure = document.getElementById(decodeURIComponent(goal.hash.slice(1)))
    procedure?.querySelector('.sheet-tools')?.before(returnLink(sheet, words))
  })
  return link
}

function returnLink(sheet: HTMLElement, words: ChecklistWords): HTMLAnchorElement {
  const link = make('a', { className: 'walk-return', href: `#${sheet.id}` }, words.return)
  link.addEventListener('click', () => {
    link.remove()
    sheet.querySelector<HTMLElement>('.walk > p')?.focus({ preventScroll: true })
  })
  return link
}
