/** `<checklist-filter>`: of an index of checklists leaves those that have every word that is typed. */
import { announce } from '../../shared/announce.ts'
import { fill } from '../ticks.ts'

class ChecklistFilter extends HTMLElement {
  /** Documents that the reader had opened, or the page, before words were typed. */
  #opened: Set<HTMLDetailsElement> | undefined
  #summary = document.querySelector('.summary')
  /** What the page says of all. */
  #all = this.#summary?.textContent ?? ''

  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#filter(toWords(target.value))
    })
  }

  #filter(words: string[]): void {
    const documents = [...document.querySelectorAll<HTMLDetailsElement>('.checklist-index details')]
    this.#opened ??= new Set(documents.filter(({ open }) => open))
    let count = 0
    for (const one of documents) {
      const left = filterItems(one, words)
      one.hidden = left === 0
      one.open = words.length > 0 || this.#opened.has(one)
      count += left
    }
    if (words.length === 0) this.#opened = undefined
    for (const group of document.querySelectorAll<HTMLElement>('.checklist-group'))
      group.hidden = !group.querySelector('details:not([hidden])')
    const said = words.length > 0 ? fill(this.dataset['count'] ?? '', { count }) : this.#all
    if (this.#summary) this.#summary.textContent = said
    announce(said)
  }
}

/** @returns how many are left */
function filterItems(details: HTMLElement, words: readonly string[]): number {
  const group = details.closest('.checklist-group')?.querySelector('h2')?.textContent ?? ''
  const title = `${group} ${details.querySelector('summary')?.textContent}`
  const items = [...details.querySelectorAll('li')]
  for (const item of items) {
    const text = fold(`${title} ${item.textContent}`)
    item.hidden = !words.every((word) => text.includes(word))
  }
  return items.filter(({ hidden }) => !hidden).length
}

function toWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean)
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

customElements.define('checklist-filter', ChecklistFilter)
