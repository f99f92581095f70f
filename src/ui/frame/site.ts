/** Every script of a page. Each works when the others fail, and without the elements it serves. */
import '../reading/view-switch.ts'
import '../reading/permalinks.ts'
import './interface-link.ts'
import '../reading/near-text.ts'
import './site-settings.ts'
import '../search/site-search.ts'

// What only some pages have is fetched by those.
if (document.querySelector('check-list')) void import('../checklists/check-list.ts')
if (document.querySelector('.value')) void import('../reading/copy-values.ts')
if (document.querySelector('.code')) void import('../reading/copy-code.ts')
if (document.querySelector('.tabs')) void import('../reading/tab-sets.ts')
if (document.querySelector('[data-frame]')) void import('../reading/video-frames.ts')
if (hasStored('taiyaku-ticks')) void import('../checklists/to-checklist.ts')
// A plain `localhost` is shared by many projects: there it has to be asked for.
if (location.protocol === 'https:' || hasStored('taiyaku-offline'))
  addEventListener('load', () => void import('../offline/offline-update.ts'), { once: true })

// What serves a reader who moves comes with the first movement.
const contents = document.querySelector('contents-list')
if (contents) {
  const load = (): void => void import('../reading/contents-list.ts')
  for (const name of ['pointerover', 'focusin'])
    contents.addEventListener(name, load, { once: true })
  addEventListener('scroll', load, { once: true, passive: true })
}

document.querySelector('site-nav .all')?.addEventListener('click', (event) => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  void import('../navigation/site-nav.ts').then(({ openTree }) => openTree())
})

/** Whether anything is kept on this device under such a name. */
function hasStored(prefix: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix))
  } catch {
    return false
  }
}
if (document.querySelector('article details')) void import('../reading/print-details.ts')
