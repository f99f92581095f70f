/**
 * `<check-list>`: one checklist, whose boxes are in the HTML already. Remembers ticks, counts them,
 * prints, copies, resets. The boxes work without it.
 */
import { announce } from '../shared/announce.ts'
import { copyText } from '../shared/copy.ts'
import { printSheet } from './print-sheet.ts'
import { fill, loadTicks, onTicksChanged, storeTicks, type ChecklistWords } from './ticks.ts'
import { sheetText } from './sheet-text.ts'

const page = document.querySelector<HTMLElement>('[data-ticks]')
const name = page?.dataset['ticks'] ?? ''
const words: ChecklistWords = JSON.parse(page?.dataset['words'] ?? '{}')

class CheckList extends HTMLElement {
  connectedCallback(): void {
    // The reader may have ticked boxes before this script ran: those ticks stay.
    const early = this.boxes.filter((box) => box.checked)
    this.#load()
    for (const box of early) box.checked = true
    if (early.length > 0) this.#changed()
    onTicksChanged(name, () => this.#load())
    this.addEventListener('change', () => this.#changed())
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-act]')
      if (button) this.#act(button)
    })
  }

  get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-step]')]
  }

  /** Shows the stored ticks; those of steps that no longer exist are ignored. */
  #load(): void {
    const ticked = new Set(loadTicks(name)[this.id])
    for (const box of this.boxes) box.checked = ticked.has(box.dataset['step'] ?? '')
    this.#count()
  }

  #changed(): void {
    const ticked = this.boxes.flatMap((box) => (box.checked ? (box.dataset['step'] ?? []) : []))
    if (!storeTicks(name, this.id, ticked)) announce(words.unstored)
    this.#count()
  }

  #count(): void {
    const { boxes } = this
    const values = { done: boxes.filter((box) => box.checked).length, total: boxes.length }
    const text = fill(words.progress, values)
    const bar = this.querySelector('progress')
    if (bar) {
      bar.value = values.done
      bar.ariaLabel = fill(words.progressLabel, values)
    }
    const output = this.querySelector('.progress output')
    if (output) output.textContent = text
    const inList = document.querySelector(`[data-progress="${CSS.escape(this.id)}"]`)
    if (inList) inList.textContent = values.done > 0 ? text : ''
    this.toggleAttribute('data-complete', values.done === values.total)
  }

  #act(button: HTMLElement): void {
    switch (button.dataset['act']) {
      case 'print':
        return printSheet(this, 'blank')
      case 'printDone':
        return printSheet(this, 'done')
      case 'copy':
        return void copyText(sheetText(this, words.date), button, words)
      case 'walk':
        return void import('./diagnosis/diagnosis-walk.ts').then(({ startWalk }) =>
          startWalk(this, words),
        )
      case 'reset':
        for (const box of this.boxes) box.checked = false
        this.#changed()
        return announce(words.reset)
    }
  }
}

customElements.define('check-list', CheckList)

document
  .querySelector('[data-print-all]')
  ?.addEventListener('click', () => printSheet(null, 'blank'))

/** A link in the guide asks for the sheet that its fragment names. */
const asked = new URLSearchParams(location.search).get('print')
const sheet = document.getElementById(decodeURIComponent(location.hash.slice(1)))
if (sheet?.matches('check-list') && (asked === 'blank' || asked === 'done'))
  printSheet(sheet, asked)
