/**
 * A walk through a diagnosis: one row at a time, "not it" rules it out, "this is it" ends the search and
 * shows the procedure to go on with. What is ruled out is ticked, so a walk goes on where it was left.
 */
import { announce } from '../../shared/announce.ts'
import { button, make } from '../../shared/dom.ts'
import { goalLink } from '../goal-link.ts'
import { fill, type ChecklistWords } from '../ticks.ts'
import { WalkState } from './walk-state.ts'

/** Begins, or goes on at the first row that is not ruled out. */
export function startWalk(sheet: HTMLElement, words: ChecklistWords): void {
  sheet.querySelector('.walk')?.remove()
  new DiagnosisWalk(sheet, words).show()
}

class DiagnosisWalk {
  readonly #sheet: HTMLElement
  readonly #words: ChecklistWords
  readonly #rows: HTMLElement[]
  readonly #state: WalkState
  readonly #position = make('p', { tabIndex: -1 })
  readonly #outcome = make('p')
  readonly #back: HTMLButtonElement
  readonly #panel: HTMLElement

  constructor(sheet: HTMLElement, words: ChecklistWords) {
    this.#sheet = sheet
    this.#words = words
    this.#rows = [...sheet.querySelectorAll<HTMLElement>('.row')]
    this.#state = new WalkState(this.#rows.map((row) => boxOf(row)?.checked === true))
    this.#back = button(words.back, () => this.#goBack())
    this.#panel = make(
      'div',
      { className: 'walk', role: 'group' },
      this.#position,
      this.#back,
      button(words.not, () => this.#ruleOut()),
      button(words.found, () => this.#settle(), { className: 'primary' }),
      button(words.end, () => this.#end()),
      this.#outcome,
    )
    sheet.querySelector('table')?.after(this.#panel)
    sheet.setAttribute('data-walking', '')
  }

  /** Shows the row that is asked about, alone, and says it. */
  show(): void {
    const { row: index, total, isFirst } = this.#state
    this.#rows.forEach((row, number) => row.toggleAttribute('data-passed', number !== index))
    this.#position.textContent = fill(this.#words.place, { number: index + 1, total })
    this.#outcome.replaceChildren()
    this.#back.disabled = isFirst
    this.#position.focus({ preventScroll: true })
    // The row first: where both do not fit, what answers it is what has to be seen.
    for (const part of [this.#row, this.#panel]) part?.scrollIntoView({ block: 'nearest' })
    const symptom = this.#row?.querySelector<HTMLElement>('label')?.innerText ?? ''
    announce(`${this.#position.textContent}: ${symptom}`)
  }

  get #row(): HTMLElement | undefined {
    return this.#rows[this.#state.row]
  }

  #goBack(): void {
    this.#state.back()
    this.show()
  }

  #ruleOut(): void {
    this.#tick(true)
    if (this.#state.next()) return this.show()
    this.#outcome.textContent = this.#words.none
    announce(this.#words.none)
  }

  /** The cause is found: names the procedures that the row links to. */
  #settle(): void {
    this.#tick(false)
    const goals = [...(this.#row?.querySelectorAll<HTMLAnchorElement>('[data-goal]') ?? [])]
    const outcome = goals.length > 0 ? this.#words.foundLink : this.#words.foundText
    const links = goals.flatMap((goal) => [' ', goalLink(goal, this.#sheet, this.#words)])
    this.#outcome.replaceChildren(outcome, ...links)
    announce(outcome)
    this.#outcome.querySelector('a')?.focus()
  }

  #tick(isRuledOut: boolean): void {
    const box = boxOf(this.#row)
    if (!box || box.checked === isRuledOut) return
    box.checked = isRuledOut
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }

  #end(): void {
    this.#panel.remove()
    this.#sheet.removeAttribute('data-walking')
    for (const row of this.#rows) row.removeAttribute('data-passed')
    this.#sheet.querySelector<HTMLElement>('[data-act="walk"]')?.focus()
  }
}

function boxOf(row: HTMLElement | undefined): HTMLInputElement | null | undefined {
  return row?.querySelector('input')
}
