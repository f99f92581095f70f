/** The bar at the foot of the page: how much there is to do, and the way to the next finding. */
import { button, make } from '../shared/dom.ts'
import { say } from './review-words.ts'
import type { SentenceMark } from './sentence-buttons.ts'

interface ReviewBar {
  element: HTMLElement
  update(corrected: number): void
}

/** @param marks the sentences with findings, in reading order */
export function createReviewBar(marks: readonly SentenceMark[]): ReviewBar {
  const findings = marks.reduce((sum, { unit }) => sum + unit.findings.length, 0)
  const count = make('output')
  const next = button(say('next'), () => showNext(marks), { disabled: marks.length === 0 })
  const element = make('section', { className: 'review-bar' }, count, next)
  element.setAttribute('aria-label', say('bar'))
  return {
    element,
    update: (corrected) => (count.textContent = say('count', { findings, corrected })),
  }
}

/** Moves to the finding after the one that has the focus, else to the first in or below the middle. */
function showNext(marks: readonly SentenceMark[]): void {
  const seen = marks.filter(({ button }) => button.getClientRects().length > 0)
  const at = seen.findIndex(({ button }) => button === document.activeElement)
  const below = seen.findIndex(({ button }) => button.getBoundingClientRect().top > innerHeight / 2)
  const following = seen[at >= 0 ? (at + 1) % seen.length : Math.max(below, 0)]
  following?.button.scrollIntoView({ block: 'center' })
  following?.button.focus({ preventScroll: true })
}
