/** Shows the whole tree of the site in place of the page's own branch; fetched once, cached by the browser. */

/** Where the tree cannot be had, the link to it is followed. */
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

/** By the one request that gives a document: parsing text would need a trusted-types policy. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('error', reject)
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML)
      else reject(new Error(`Expected the contents page, got status ${request.status}`))
    })
    request.send()
  })
}

function outer(details: HTMLDetailsElement): HTMLDetailsElement | null | undefined {
  return details.parentElement?.closest('details')
}
