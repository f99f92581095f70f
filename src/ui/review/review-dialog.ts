/** The form in which one sentence is read beside its source, with its findings, and corrected. */
import { make } from '../shared/dom.ts'
import type { Corrections } from './corrections.ts'
import type { ReviewUnit } from './review-file.ts'
import { say } from './review-words.ts'

export interface ReviewDialog {
  element: HTMLDialogElement
  open(unit: ReviewUnit): void
}

/** @param changed told after each change of a correction */
export function createReviewDialog(corrections: Corrections, changed: () => void): ReviewDialog {
  const heading = make('h2', { id: 'review-heading' })
  const findings = make('ul')
  const source = make('p', { className: 'review-source' })
  const target = make('textarea', { rows: 6, spellcheck: false })
  const revert = make('button', { type: 'button', textContent: say('revert') })
  const close = make('button', { type: 'button', textContent: say('close') })
  const form = make(
    'form',
    { method: 'dialog' },
    heading,
    findings,
    make('p', { className: 'review-label', textContent: say('source') }),
    source,
    make('label', {}, say('target'), target),
    make(
      'div',
      { className: 'review-buttons' },
      make('button', { textContent: say('save') }),
      revert,
      close,
    ),
  )
  const element = make('dialog', { className: 'review-dialog' }, form)
  element.setAttribute('aria-labelledby', heading.id)
  let current: ReviewUnit | undefined
  const finish = (correction: string) => {
    if (!current) return
    if (correction === current.target) corrections.delete(current.id)
    else corrections.set(current.id, correction)
    element.close()
    changed()
  }
  form.addEventListener('submit', () => finish(target.value))
  revert.addEventListener('click', () => current && finish(current.target))
  close.addEventListener('click', () => element.close())
  return {
    element,
    open(unit) {
      current = unit
      heading.textContent = unit.id
      const items = unit.findings.map(({ comment }) => make('li', { textContent: comment }))
      findings.replaceChildren(...items)
      source.textContent = unit.source
      target.value = corrections.get(unit.id) ?? unit.target
      element.showModal()
      target.focus()
    },
  }
}
