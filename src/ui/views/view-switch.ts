/** `<view-switch>`: the links of the three views become a radio group that changes the page in place. */
import { isView, views, withView, type View } from '../../site/view.ts'
import { isShortcut, remember } from '../frame/preferences.ts'
import { announce } from '../shared/announce.ts'
import { article, keepPosition } from '../sentences/page-sentences.ts'

/** Fired on `document` when the view has changed; `detail` is the view. */
export const VIEW_CHANGED = 'taiyaku:view'

const root = document.documentElement

export class ViewSwitch extends HTMLElement {
  readonly #options = new Map<View, HTMLAnchorElement>()

  connectedCallback(): void {
    for (const option of this.querySelectorAll('a')) {
      const view = option.dataset['view']
      if (isView(view)) this.#options.set(view, option)
      option.role = 'radio'
      option.removeAttribute('aria-current')
    }
    this.role = 'radiogroup'
    this.addEventListener('click', (event) => this.#onClick(event))
    this.addEventListener('keydown', (event) => this.#onKey(event))
    document.addEventListener('keydown', (event) => this.#onShortcut(event))
    this.#reflect()
    const asked = new URLSearchParams(location.search).get('view')
    if (!isView(asked)) this.#share()
  }

  get view(): View {
    const { view } = root.dataset
    return isView(view) ? view : this.initial
  }

  /** The view of this page where neither the link nor the reader has chosen one. */
  get initial(): View {
    const { initial } = this.dataset
    return isView(initial) ? initial : 'target'
  }

  /** Shows a view and remembers it: what the reader chose here. */
  choose(view: View): void {
    remember({ view })
    this.show(view)
  }

  /** Shows a view for now. */
  show(view: View): void {
    if (view !== this.view) {
      const start = performance.now()
      keepPosition(() => {
        root.dataset['view'] = view
        this.#reflect()
        performance.measure('taiyaku:view-script', { start })
      })
      announce(this.#options.get(view)?.dataset['said'] ?? '')
      document.dispatchEvent(new CustomEvent(VIEW_CHANGED, { detail: view }))
    }
    this.#share()
  }

  /** The address follows, so that a copied link opens what is seen. */
  #share(): void {
    const address = withView(location.href, this.view, this.initial)
    if (address !== location.href) history.replaceState(history.state, '', address)
  }

  #reflect(): void {
    const chosen = this.#options.get(this.view)
    for (const option of this.#options.values()) {
      option.ariaChecked = String(option === chosen)
      option.tabIndex = option === chosen ? 0 : -1
    }
    const own = this.#options.get(this.initial)?.dataset['title'] ?? ''
    this.#siteName ??= document.title.slice(own.length)
    document.title = (chosen?.dataset['title'] ?? own) + this.#siteName
    const shown = this.view === 'both' ? this.initial : this.view
    const lang = this.#options.get(shown)?.lang
    if (article && lang) article.lang = lang
  }
  #siteName: string | undefined

  #onClick(event: MouseEvent): void {
    const option = event.target instanceof Element && event.target.closest('a')
    const view = option && option.dataset['view']
    if (!isView(view) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    this.choose(view)
  }

  #onKey(event: KeyboardEvent): void {
    const isForward = event.key === 'ArrowRight' || event.key === 'ArrowDown'
    const isBack = event.key === 'ArrowLeft' || event.key === 'ArrowUp'
    if (event.key === ' ') {
      event.preventDefault()
      if (document.activeElement instanceof HTMLElement) document.activeElement.click()
    }
    if (!isForward && !isBack) return
    event.preventDefault()
    const step = isForward ? 1 : views.length - 1
    const view = views[(views.indexOf(this.view) + step) % views.length] ?? this.initial
    this.choose(view)
    this.#options.get(view)?.focus({ preventScroll: true })
  }

  #onShortcut(event: KeyboardEvent): void {
    const view = views[Number(event.key) - 1]
    if (!view || !isShortcut(event)) return
    event.preventDefault()
    this.choose(view)
  }
}

customElements.define('view-switch', ViewSwitch)
