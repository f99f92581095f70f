/** The buttons of review mode, one after each sentence. */
import { button } from '../shared/dom.ts'
import { fullLabel } from '../sentences/page-sentences.ts'
import type { ReviewUnit } from './review-file.ts'
import { say } from './review-words.ts'

/** A sentence of the translation as the page shows it, once or more, and the button that opens it. */
export interface SentenceMark {
  unit: ReviewUnit
  button: HTMLButtonElement
  sentences: { element: HTMLElement; original: Node[] }[]
}

/** A button after each sentence of the target; a text that is the same in both languages has one too. */
export function markSentences(
  text: HTMLElement,
  units: ReadonlyMap<string, ReviewUnit>,
  open: (unit: ReviewUnit) => void,
): SentenceMark[] {
  const marks = new Map<string, SentenceMark>()
  for (const element of text.querySelectorAll<HTMLElement>('.target [data-s], .same [data-s]')) {
    const unit = units.get(fullLabel(element))
    if (!unit) continue
    const sentence = {
      element,
      original: [...element.childNodes].map((node) => node.cloneNode(true)),
    }
    const known = marks.get(unit.id)
    if (known) {
      known.sentences.push(sentence)
      continue
    }
    const findings = unit.findings.length
    const mark = button(findings > 0 ? String(findings) : '✎', () => open(unit), {
      className: findings > 0 ? 'review-mark finding' : 'review-mark',
    })
    const values = { id: unit.id, findings }
    // The visible label comes first in the name, for people who control the page by voice (WCAG 2.5.3).
    const name = findings > 0 ? `${findings}: ${say('editFindings', values)}` : say('edit', values)
    mark.ariaLabel = name
    element.classList.toggle('has-finding', findings > 0)
    // A button within a link would be two controls in one.
    ;(element.closest('a, summary') ?? element).after(mark)
    marks.set(unit.id, { unit, button: mark, sentences: [sentence] })
  }
  return [...marks.values()]
}
