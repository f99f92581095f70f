/**
 * `<locale-menu>`: closes like a menu, and keeps the reading position: the fragment, else the section
 * that is being read, and both languages where both are shown. Anchors are the same in every translation.
 */

class LocaleMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#onClick(event))
    this.addEventListener('keydown', (event) => this.#onKey(event))
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close()
    })
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close()
    })
  }

  #close(): void {
    this.querySelector('details')?.removeAttribute('open')
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.querySelector('[open]')) return
    event.preventDefault()
    this.#close()
    this.querySelector('summary')?.focus()
  }

  #onClick({ target }: Event): void {
    const link = target instanceof Element && target.closest('a')
    if (!link) return
    const url = new URL(link.href)
    const { view } = document.documentElement.dataset
    // Choosing a translation asks to see it, whatever view was chosen for other pages.
    if (view) url.searchParams.set('view', view === 'both' ? view : 'target')
    const section = document.querySelector<HTMLAnchorElement>('contents-list [aria-current]')
    url.hash = location.hash || (section?.hash ?? '')
    link.href = url.href
  }
}

customElements.define('locale-menu', LocaleMenu)

export {}
