/** In a document: a link that prints a checklist with its ticks, where it has any. */
import { loadTicks } from './ticks.ts'
import { loadWords } from '../shared/load-words.ts'

const name = document.querySelector<HTMLElement>('[data-ticks]')?.dataset['ticks'] ?? ''
const ticks = loadTicks(name)
for (const blank of document.querySelectorAll<HTMLAnchorElement>(
  '.to-checklist [href*="print="]',
)) {
  const id = decodeURIComponent(blank.hash.slice(1))
  if (ticks[id]?.length) void offer(blank)
}

/** @param blank the link that prints the same checklist without ticks */
async function offer(blank: HTMLAnchorElement): Promise<void> {
  const words = await loadWords()
  const link = document.createElement('a')
  const url = new URL(blank.href)
  url.searchParams.set('print', 'done')
  link.href = url.href
  link.textContent = words['checklist.printDone']
  blank.after(link)
}
