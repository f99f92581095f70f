/**
 * Sentence permalinks work in every view: the id stands on one language's sentence only, which may not
 * be the one that is seen.
 */
import { findSentence, isSeen } from './page-sentences.ts'
import { VIEW_CHANGED } from '../views/view-switch.ts'

let arrived: HTMLElement | null = null

function mark(): void {
  arrived?.classList.remove('arrived')
  arrived = findSentence(location.hash)
  arrived?.classList.add('arrived')
}

function arrive(): void {
  mark()
  if (!arrived) return
  arrived.closest('details')?.setAttribute('open', '')
  const native = document.getElementById(location.hash.slice(1))
  if (!native || !isSeen(native)) arrived.scrollIntoView({ block: 'start', behavior: 'instant' })
}

addEventListener('hashchange', arrive)
document.addEventListener(VIEW_CHANGED, mark)
arrive()
