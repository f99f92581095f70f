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
    const response = await fetch(address)
    if (!response.ok) throw new Error(`Expected the contents page, got status ${response.status}`)
    const parsed = new DOMParser().parseFromString(await response.text(), 'text/html')
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

function outer(details: HTMLDetailsElement): HTMLDetailsElement | null | undefined {
  return details.parentElement?.closest('details')
}

customElements.define('site-nav', SiteNav)

export {}
