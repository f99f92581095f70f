/** The scripts of every page. Each works when the others fail, and does nothing where its elements are missing. */
import '../views/view-switch.ts'
import '../sentences/permalinks.ts'
import './interface-link.ts'
import '../sentences/near-text.ts'
import './site-settings.ts'
import '../search/site-search.ts'

// Scripts that only some pages need.
if (document.querySelector('missing-page')) void import('../missing/missing-page.ts')
if (document.querySelector('checklist-filter'))
  void import('../checklists/index/checklist-filter.ts')
if (document.querySelector('check-list')) void import('../checklists/check-list.ts')
if (document.querySelector('.value')) void import('../code/copy-values.ts')
if (document.querySelector('.code')) void import('../code/copy-code.ts')
if (document.querySelector('.tabs')) void import('../learn/tab-sets.ts')
if (document.querySelector('[data-frame]')) void import('../learn/video-frames.ts')
if (document.querySelector('article details')) void import('../document/print-details.ts')
if (hasStored('taiyaku-ticks')) void import('../checklists/to-checklist.ts')
// Many projects share the origin of `localhost`: a service worker there has to be asked for.
if (location.protocol === 'https:' || hasStored('taiyaku-offline'))
  addEventListener('load', () => void import('../offline/offline-update.ts'), { once: true })

// On a phone rows are cards, whose cells tell their columns.
if (document.querySelector('.table') && matchMedia('(max-width: 48em)').matches)
  void import('../tables/table-looks.ts')

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
