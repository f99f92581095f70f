/** `<site-settings>`: opens the panel of settings, whose code is loaded then: by button or key. */
import { isShortcut } from './preferences.ts'

class SiteSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    button?.addEventListener('click', () => void this.#toggle(button), { once: true })
    document.addEventListener('keydown', (event) => {
      if (event.key !== '?' || !isShortcut(event)) return
      event.preventDefault()
      button?.click()
    })
  }

  async #toggle(button: HTMLButtonElement): Promise<void> {
    const { createSettings } = await import('./settings-panel.ts')
    const panel = await createSettings(this.dataset)
    this.append(panel)
    // From here on the browser opens and closes it.
    button.popoverTargetElement = panel
    panel.showPopover({ source: button })
  }
}

customElements.define('site-settings', SiteSettings)
