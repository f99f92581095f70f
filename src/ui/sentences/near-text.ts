/**
 * The code of sentences is loaded when the reader first comes near the text. Until then the text has its
 * one tab stop, and events are kept: what the reader does before the code is there is done afterwards.
 */
import type { Early } from './sentence-peek.ts'
import { firstSentence } from './page-sentences.ts'
import { VIEW_CHANGED } from '../views/view-switch.ts'

const text = document.querySelector('sentence-peek')
const early: Early[] = []
let loading: Promise<void> | undefined

async function load(): Promise<void> {
  void import('../tools/near-reader.ts')
  const [{ SentencePeek }, tools] = await Promise.all([
    import('./sentence-peek.ts'),
    import('./peek.ts'),
  ])
  for (const [name, target] of KEPT) target?.removeEventListener(name, keep)
  if (text instanceof SentencePeek) text.start(tools, early)
}

function keep(event: Event): void {
  early.push({ event, focus: document.activeElement })
  loading ??= load()
}

const KEPT: [string, EventTarget | null][] = [
  ['pointerover', text],
  ['pointerleave', text],
  ['focusin', text],
  ['click', text],
  ['keydown', text],
  [VIEW_CHANGED, document],
]

if (text) {
  const first = firstSentence()
  if (first) first.tabIndex = 0
  for (const [name, target] of KEPT) target?.addEventListener(name, keep)
  addEventListener('scroll', () => (loading ??= load()), { once: true, passive: true })
}
