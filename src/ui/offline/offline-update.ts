/**
 * `<offline-update>`: registers the service worker and offers a newer build; nothing changes unasked. On
 * a site too large to be kept whole it also offers to keep the page.
 */
import styles from './offline.css?url'
import { announce } from '../shared/announce.ts'
import { addStyle, button, make } from '../shared/dom.ts'
import { loadWords } from '../shared/load-words.ts'

class OfflineUpdate extends HTMLElement {
  connectedCallback(): void {
    if ('serviceWorker' in navigator) void this.#register()
  }

  async #register(): Promise<void> {
    const { serviceWorker } = navigator
    const { scope = '/' } = this.dataset
    const isFirst = !serviceWorker.controller
    let isServed = !isFirst
    // Every page of the site goes over to the new build together: none is left with pieces of two.
    serviceWorker.addEventListener('controllerchange', () => {
      if (isServed) location.reload()
      isServed = true
    })
    const registration = await serviceWorker.register(trusted(`${scope}service-worker.js`), {
      scope,
    })
    this.#watch(registration)
    const { active } = await serviceWorker.ready
    // This page was there before the worker: it is kept like those that follow.
    if (isFirst) active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: loaded() } })
    const about = document.querySelector('.about')
    if (about) await (await import('./keep-page.ts')).offerToKeep(about)
  }

  /** A newer build may be ready, be on its way, or come while the page is open. */
  #watch(registration: ServiceWorkerRegistration): void {
    const look = (): void => {
      if (registration.waiting && registration.active) void this.#offer(registration)
    }
    const follow = (): void => registration.installing?.addEventListener('statechange', look)
    registration.addEventListener('updatefound', follow)
    follow()
    look()
  }

  async #offer(registration: ServiceWorkerRegistration): Promise<void> {
    if (!this.hidden) return
    this.hidden = false
    void addStyle(styles)
    const words = await loadWords()
    const load = button(words['update.load'], () =>
      registration.waiting?.postMessage({ type: 'SKIP_WAITING' }),
    )
    this.replaceChildren(make('p', {}, words['update.ready']), load)
    announce(words['update.ready'])
  }
}

/** The page and its images. */
function loaded(): string[] {
  const images = [...document.images].filter(({ complete }) => complete).map(({ src }) => src)
  return [location.origin + location.pathname, ...new Set(images)]
}

/** Trusted types as Chromium has them: the object is taken wherever an address is. */
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
