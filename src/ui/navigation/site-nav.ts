/** Shows the whole tree of the site in place of the page's own branch; fetched once, cached by the browser. */
import { loadPage } from '../shared/load-page.ts'

/** Where the tree cannot be loaded, the browser follows the link to its page. */
export async function openTree(): Promise<void> {
  const nav = document.querySelector('site-nav')
  const link = nav?.querySelector<HTMLAnchorElement>('a.all')
  if (!nav || !link) return
  try {
    const parsed = await loadPage(link.href)
    show(nav, parsed.getElementById('ty-tree'))
    link.remove()
  } catch {
    location.assign(link.href)
  }
}

function show(nav: Element, tree: HTMLElement | null): void {
  const list = nav.querySelector('ul')
  if (!tree || !list) throw new Error('Expected the contents page to hold a tree')
  const own = document.importNode(tree, true)
  const page = nav.querySelector<HTMLAnchorElement>('[aria-current]')?.pathname
  list.replaceWith(own)
  const current = [...own.querySelectorAll('a')].find((link) => link.pathname === page)
  for (let at = current?.closest('details'); at && own.contains(at); at = outer(at)) at.open = true
  current?.setAttribute('aria-current', 'page')
  const first = current ?? own.querySelector<HTMLElement>('a, summary')
  first?.focus()
  first?.scrollIntoView({ block: 'nearest' })
}

function outer(details: HTMLDetailsElement): HTMLDetailsElement | null | undefined {
  return details.parentElement?.closest('details')
}
