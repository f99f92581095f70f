/** In a document: where something of a checklist is ticked, it can be printed with that. */
import { loadTicks } from './ticks.ts'

const links = document.querySelectorAll<HTMLElement>('.to-checklist')
if (links.length > 0) {
  const ticks = loadTicks(
    document.querySelector<HTMLElement>('[data-ticks]')?.dataset['ticks'] ?? '',
  )
  for (const link of links) {
    const id = decodeURIComponent(link.dataset['checklist'] ?? '')
    link.querySelector('[hidden]')?.toggleAttribute('hidden', !ticks[id]?.length)
  }
}
