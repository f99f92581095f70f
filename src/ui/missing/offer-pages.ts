/** Pages that may have been meant, as links that say what they lead to. */
import { make } from '../shared/dom.ts'
import { loadPage } from '../shared/load-page.ts'

/** @param place where they stand; its list is empty yet */
export function offerPages(place: HTMLElement, pages: { href: string; slug: string }[]): void {
  const list = place.querySelector('ul')
  for (const { href, slug } of pages) {
    // The address stands there until the page has told its title.
    const link = make('a', { href }, slug)
    const item = make('li', {}, link)
    list?.append(item)
    void loadTitle(href).then((title) => {
      if (!title) return
      link.textContent = title
      item.append(' ', make('small', {}, slug))
    })
  }
  place.hidden = false
}

/** The main heading of a page in the page's own language; nothing where it cannot be loaded. */
async function loadTitle(address: string): Promise<string | undefined> {
  try {
    const heading = (await loadPage(address)).querySelector('main h1')
    const run = heading?.querySelector(':scope > [lang]:not([hidden])') ?? heading
    return run?.textContent?.trim()
  } catch {
    return undefined
  }
}
