/** `<site-search>`: opens the search dialog, whose code is loaded then: by button, key, or `?q=`. */
import { isShortcut } from '../frame/preferences.ts'

const loadDialog = () => import('./search-dialog.ts')

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.open())
    for (const event of ['pointerenter', 'focusin']) {
      this.addEventListener(event, loadDialog, { once: true })
    }
    document.addEventListener('keydown', (event) => this.#onKey(event))
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-search-open]')) void this.open()
    })
    addEventListener('popstate', () => void this.#reopen())
    const hint = this.querySelector('kbd')
    if (hint && /Mac|iPhone|iPad/.test(navigator.platform)) hint.textContent = '⌘ K'
    void this.#reopen()
  }

  /** What is typed before the field is there is not lost. */
  async open(query = ''): Promise<void> {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.length > 1 || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      event.stopPropagation()
      query += event.key
    }
    addEventListener('keydown', listen, true)
    void loadDialog().catch(() => {})
    try {
      const { openField } = await import('./search-field.ts')
      openField(this, query)
    } finally {
      removeEventListener('keydown', listen, true)
    }
  }

  /** The address holds a search: after a shared link, or on the way back from a result. */
  async #reopen(): Promise<void> {
    const query = new URLSearchParams(location.search).get('q')
    if (query) await this.open(query)
  }

  #onKey(event: KeyboardEvent): void {
    const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    const asks = isChord ? event.key.toLowerCase() === 'k' : event.key === '/' && isShortcut(event)
    if (!asks || event.isComposing) return
    event.preventDefault()
    void this.open()
  }
}

customElements.define('site-search', SiteSearch)
