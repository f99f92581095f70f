/**
 * `<kept-pages>`: the page without a network. It stands at its own address and for every page that is
 * not kept; it speaks the language of the address and lists what can be read.
 */
import styles from './offline.css?url'
import { askWorker } from './ask-worker.ts'
import { addStyle, button, make } from '../shared/dom.ts'

class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    void addStyle(styles)
    const section = this.#choose()
    if (!section) return
    const isStandIn = !location.pathname.endsWith('/offline/')
    for (const text of section.querySelectorAll<HTMLElement>('[data-missing]'))
      text.hidden = !isStandIn
    if (isStandIn) watchNetwork()
    await this.#list(section)
  }

  /** The section in the language of the address, else in the reader's, else the first. */
  #choose(): HTMLElement | undefined {
    const { base = '/' } = this.dataset
    const sections = [...this.querySelectorAll<HTMLElement>('section[lang]')]
    const [locale = ''] = location.pathname.slice(base.length).split('/')
    const wanted = [locale, ...navigator.languages].map((tag) => tag.split('-')[0]?.toLowerCase())
    const language = wanted.find((own) => sections.some(({ lang }) => lang === own))
    const chosen = sections.find(({ lang }) => lang === language) ?? sections[0]
    for (const section of sections) section.hidden = section !== chosen
    return chosen
  }

  async #list(section: HTMLElement): Promise<void> {
    const answer = await askWorker({ type: 'LIST' })
    const show = (name: string) => {
      for (const part of section.querySelectorAll<HTMLElement>(`[data-${name}]`))
        part.hidden = false
    }
    if (answer?.isWhole) return show('whole')
    const kept = answer?.kept ?? []
    const own = location.origin + location.pathname
    const visited = (answer?.visited ?? []).filter((page) => !kept.includes(page) && page !== own)
    if (kept.length + visited.length === 0) return show('none')
    for (const [name, pages] of Object.entries({ kept, visited })) {
      if (pages.length === 0) continue
      show(name)
      const list = section.querySelector<HTMLElement>(`[data-${name}] ul`)
      const remove = name === 'kept' ? list?.dataset['remove'] : undefined
      list?.replaceChildren(...pages.map((page) => toItem(page, remove)))
    }
  }
}

/** The network may be back before this is there to be told; a page that was loaded again is not at once. */
function watchNetwork(): void {
  addEventListener('online', () => void reloadIfThere())
  const [navigation] = performance.getEntriesByType('navigation')
  const isAgain = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload'
  if (navigator.onLine && !isAgain) void reloadIfThere()
}

/** A device may be on a network that does not reach the site. */
async function reloadIfThere(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined)
  if (answer) location.reload()
}

/** A page's link, named by its title as soon as that is read. */
function toItem(page: string, remove: string | undefined): HTMLLIElement {
  const link = make('a', { href: page }, decodeURI(new URL(page).pathname))
  const item = make('li', {}, link)
  void readTitle(page).then((title) => (link.textContent = title ?? link.textContent))
  if (remove === undefined) return item
  const drop = (): void => {
    void askWorker({ type: 'DROP', page })
    const next = item.nextElementSibling ?? item.previousElementSibling
    item.remove()
    next?.querySelector('a')?.focus()
  }
  item.append(button(remove, drop))
  return item
}

/** Reads the stored page: a request would ask the network first. */
async function readTitle(page: string): Promise<string | undefined> {
  const kept = await caches.match(page, { ignoreSearch: true })
  const [, title] = /<title>([^<]*)<\/title>/.exec((await kept?.text()) ?? '') ?? []
  return title?.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

customElements.define('kept-pages', KeptPages)
