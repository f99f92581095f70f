/**
 * The links at headings name the view as well, so that the address opens what is seen now, whatever the
 * one who opens it has chosen. Loaded with the peek; without it they are plain fragments.
 */
import { placeLink } from './place-link.ts'

for (const name of ['pointerover', 'focusin', 'contextmenu', 'touchstart'])
  document.addEventListener(name, ({ target }) => {
    const link = anchorAt(target)
    if (link) link.href = placeLink(link.hash.slice(1))
  })

document.addEventListener('click', (event) => {
  const link = anchorAt(event.target)
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  // The fragment first: the browser goes there and marks it; then the rest of the address, without loading the page.
  location.hash = link.hash
  history.replaceState(history.state, '', link.href)
})

function anchorAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('article a.anchor') : null
}
