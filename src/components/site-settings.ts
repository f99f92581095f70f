/** `<site-settings>`: the panel's choices take effect at once and are remembered. */
import { isShortcut, preferences, remember } from './preferences.ts'
import { keepPosition } from './sentences.ts'

const root = document.documentElement

class SiteSettings extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    for (const input of form.querySelectorAll('input')) {
      const value: unknown = Reflect.get(preferences(), input.name)
      if (value === undefined) continue
      input.checked = input.type === 'radio' ? input.value === value : value === 'on'
    }
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#apply(form, target)
    })
    document.addEventListener('keydown', (event) => {
      if (event.key !== '?' || !isShortcut(event)) return
      event.preventDefault()
      form.togglePopover()
    })
  }

  #apply(form: HTMLFormElement, { name, type, value, checked }: HTMLInputElement): void {
    const choice = type === 'radio' ? value : checked ? 'on' : 'off'
    keepPosition(() => (root.dataset[name] = choice))
    const note = form.querySelector<HTMLElement>('[data-unstored]')
    if (note) note.hidden = remember({ [name]: choice })
  }
}

customElements.define('site-settings', SiteSettings)
