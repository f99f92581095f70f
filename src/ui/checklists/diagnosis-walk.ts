/**
 * A walk through a diagnosis: one row at a time, "not it" rules it out, "this is it" ends the search and
 * shows the procedure to go on with. What is ruled out is ticked, so a walk goes on where it was left.
 */
import { announce } from '../shared/announce.ts'
import { fill, type ChecklistWords } from './ticks.ts'

/** Begins, or goes on at the first row that is not ruled out. */
export function startWalk(sheet: HTMLElement, words: ChecklistWords): void {
  sheet.querySelector('.walk')?.remove()
  const rows = [...sheet.querySelectorAll<HTMLElement>('.row')]
  const boxOf = (row: HTMLElement | undefined) => row?.querySelector('input')
  const next = rows.findIndex((row) => !boxOf(row)?.checked)
  let at = next < 0 ? 0 : next

  const panel = document.createElement('div')
  panel.className = 'walk'
  panel.role = 'group'
  const place = document.createElement('p')
  place.tabIndex = -1
  const said = document.createElement('p')
  const back = button(words.back, () => show(at - 1))
  const not = button(words.not, () => {
    mark(true)
    if (at + 1 < rows.length) return show(at + 1)
    said.textContent = words.none
    announce(words.none)
  })
  const found = button(words.found, () => {
    mark(false)
    const goals = [...(rows[at]?.querySelectorAll<HTMLAnchorElement>('[data-goal]') ?? [])]
    said.replaceChildren(
      goals.length > 0 ? words.foundLink : words.foundText,
      ...goals.flatMap((goal) => [' ', toGoal(goal, sheet, words)]),
    )
    announce(goals.length > 0 ? words.foundLink : words.foundText)
    said.querySelector('a')?.focus()
  })
  const end = button(words.end, finish)
  found.className = 'primary'
  panel.append(place, back, not, found, end, said)
  sheet.querySelector('table')?.after(panel)
  sheet.setAttribute('data-walking', '')
  show(at)

  function mark(isRuledOut: boolean): void {
    const box = boxOf(rows[at])
    if (!box || box.checked === isRuledOut) return
    box.checked = isRuledOut
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }

  function show(index: number): void {
    at = Math.max(0, index)
    rows.forEach((row, number) => row.toggleAttribute('data-passed', number !== at))
    place.textContent = fill(words.place, { number: at + 1, total: rows.length })
    said.replaceChildren()
    back.disabled = at === 0
    place.focus({ preventScroll: true })
    const text = rows[at]?.querySelector<HTMLElement>('label')?.innerText ?? ''
    announce(`${place.textContent}: ${text}`)
  }

  function finish(): void {
    panel.remove()
    sheet.removeAttribute('data-walking')
    for (const row of rows) row.removeAttribute('data-passed')
    sheet.querySelector<HTMLElement>('[data-act="walk"]')?.focus()
  }
}

/** A link to the procedure, from where another leads back to this place. */
function toGoal(goal: HTMLAnchorElement, sheet: HTMLElement, words: ChecklistWords): HTMLElement {
  const link = document.createElement('a')
  link.href = goal.href
  for (const node of goal.lastElementChild?.childNodes ?? []) link.append(node.cloneNode(true))
  link.addEventListener('click', () => {
    const id = goal.hash.slice(1)
    const other = document.getElementById(decodeURIComponent(id))
    document.querySelector('.walk-return')?.remove()
    if (!other) return
    const back = document.createElement('a')
    back.className = 'walk-return'
    back.href = `#${sheet.id}`
    back.textContent = words.return
    back.addEventListener('click', () => {
      back.remove()
      sheet.querySelector<HTMLElement>('.walk > p')?.focus({ preventScroll: true })
    })
    other.querySelector('.sheet-tools')?.before(back)
  })
  return link
}

function button(label: string, act: () => void): HTMLButtonElement {
  const created = document.createElement('button')
  created.type = 'button'
  created.textContent = label
  created.addEventListener('click', act)
  return created
}
