/** The form in which one sentence is read beside its source, with its findings, and corrected. */
import { button, make } from '../shared/dom.ts'
import type { Corrections } from './corrections.ts'
import type { ReviewUnit } from './review-file.ts'
import { say } from './review-words.ts'

interface ReviewDialog {
  element: HTMLDialogElement
  open(unit: ReviewUnit): void
}

/** @param changed told after each change of a correction */
export function createReviewDialog(corrections: Corrections, changed: () => void): ReviewDialog {
  const heading = make('h2', { id: 'review-heading' })
  const findings = make('ul')
  const source = make('p', { className: 'review-source' })
  const target = make('textarea', { rows: 6, spellcheck: false })
  const suggestions = make('ul', { className: 'review-suggestions' })
  const element = make('dialog', { className: 'review-dialog' })
  const buttons = make(
    'div',
    { className: 'review-buttons' },
    make('button', {}, say('save')),
    button(say('revert'), () => current && finish(current.target)),
    button(say('close'), () => element.close()),
  )
  const form = make(
    'form',
    { method: 'dialog' },
    heading,
    findings,
    make('p', { className: 'review-label' }, say('source')),
    source,
    make('label', {}, say('target'), target),
    suggestions,
    buttons,
  )
  element.append(form)
  element.setAttribute('aria-labelledby', heading.id)
  form.addEventListener('submit', () => finish(target.value))
  let current: ReviewUnit | undefined
  return { element, open }

  function finish(correction: string): void {
    if (!current) return
    if (correction === current.target) corrections.delete(current.id)
    else corrections.set(current.id, correction)
    element.close()
    changed()
  }

  function open(unit: ReviewUnit): void {
    current = unit
    heading.textContent = unit.id
    findings.replaceChildren(...unit.findings.map(({ comment }) => make('li', {}, comment)))
    source.textContent = unit.source
    target.value = corrections.get(unit.id) ?? unit.target
    suggestions.replaceChildren(
      ...unit.suggestions.map((each) =>
        suggestion(each, (text) => {
          target.value = text
          target.focus()
        }),
      ),
    )
    element.showModal()
    target.focus()
  }
}

/** A translation that a memory has for a like sentence, and a button that takes it over. */
function suggestion(
  { likeness, target }: ReviewUnit['suggestions'][number],
  take: (text: string) => void,
): HTMLLIElement {
  return make(
    'li',
    {},
    `${likeness} % `,
    make('span', { dir: 'auto' }, target),
    ' ',
    button(say('take'), () => take(target)),
  )
}
