/** `<offline-update>`: registers the service worker and offers a newer build; nothing changes unasked. */
import styles from '../styles/offline.css?url'
import { announce } from './announce.ts'
import { make } from './dom.ts'

class OfflineUpdate extends HTMLElement {
  connectedCallback(): void {
    if ('serviceWorker' in navigator) void this.#register()
  }

  async #register(): Promise<void> {
    const { worker: address = '', scope = '/' } = this.dataset
    const { Workbox } = await import('workbox-window')
    const worker = new Workbox(trusted(address), { scope })
    worker.addEventListener('waiting', () => this.#offer())
    // Every page of the site goes over to the new build together: none is left with pieces of two.
    worker.addEventListener('controlling', ({ isUpdate }) => {
      if (isUpdate) location.reload()
    })
    this.querySelector('button')?.addEventListener('click', () => worker.messageSkipWaiting())
    await worker.register()
  }

  #offer(): void {
    document.head.append(make('link', { rel: 'stylesheet', href: styles }))
    this.hidden = false
    announce(this.querySelector('p')?.textContent ?? '')
  }
}

/** As Chromium has them; its object passes for a string wherever an address is taken. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/** The one address that the content policy lets a script be loaded from by name: the site's own worker. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return address
  return trustedTypes
    .createPolicy('taiyaku', { createScriptURL: (url) => url })
    .createScriptURL(address)
}

customElements.define('offline-update', OfflineUpdate)
