/** `<site-nav>`: shows the whole tree in its own place, fetched once and cached by the browser. */

class SiteNav extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>('a.all')
    link?.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.#load(link.href).catch(() => location.assign(link.href))
    })
  }

  async #load(address: string): Promise<void> {
    const parsed = await loadPage(address)
    const tree = parsed.getElementById('ty-tree')
    const list = this.querySelector('ul')
    if (!tree || !list) throw new Error('Expected the contents page to hold a tree')
    const own = document.importNode(tree, true)
    const page = this.querySelector<HTMLAnchorElement>('[aria-current]')?.pathname
    list.replaceWith(own)
    this.querySelector('a.all')?.remove()
    const current = [...own.querySelectorAll('a')].find((link) => link.pathname === page)
    for (let at = current?.closest('details'); at && own.contains(at); at = outer(at))
      at.open = true
    current?.setAttribute('aria-current', 'page')
    const first = current ?? own.querySelector<HTMLElement>('a, summary')
    first?.focus()
    first?.scrollIntoView({ block: 'nearest' })
  }
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

customElements.define('site-nav', SiteNav)

export {}
