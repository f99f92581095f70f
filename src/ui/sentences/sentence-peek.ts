/**
 * `<sentence-peek>`: around a document. Activating a sentence opens its counterpart directly under it,
 * where it stays until it is closed. One tab stop for all sentences; arrows move between them.
 * Loaded by `near-text.ts` when the reader first comes near the text.
 */
import { preferences } from '../frame/preferences.ts'
import './heading-links.ts'
import './selection.ts'
import { article, counterpart, firstSentence, isSeen } from './page-sentences.ts'
import { VIEW_CHANGED } from '../views/view-switch.ts'

const CONTROLS =
  'a, button, input, label, summary, select, textarea, video, iframe, [role="button"]'
const NEXT = new Set(['ArrowDown', 'ArrowRight'])
const PREVIOUS = new Set(['ArrowUp', 'ArrowLeft'])

type PeekTools = typeof import('./peek.ts')

/** An event from before this code was loaded, and what had the focus then. */
export interface Early {
  event: Event
  focus: Element | null
}

export class SentencePeek extends HTMLElement {
  #current: HTMLElement | null = null
  #peeks = new Map<HTMLElement, HTMLElement>()
  #hadSelection = false
  #opened: HTMLElement | null = null

  #tools: PeekTools | undefined

  /**
   * @param tools what makes peeks: there before the first key is answered, so that keys are answered in
   *   their order
   * @param early what the reader asked for while this was being loaded
   */
  start(tools: PeekTools, early: Early[]): void {
    this.#tools = tools
    this.#current = this.querySelector('[data-s][tabindex]')
    const { activeElement } = document
    if (activeElement !== this.#current || !this.#current) this.#makeCurrent(firstSentence())
    this.addEventListener('pointerdown', () => (this.#hadSelection = hasSelection()))
    this.addEventListener('click', (event) => this.#onClick(event))
    this.addEventListener('dblclick', () => this.#undoClick())
    this.addEventListener('focusin', ({ target }) => this.#onFocus(target))
    this.addEventListener('focusout', () => markTwins(null))
    this.addEventListener('pointerover', ({ target }) => markTwins(sentenceAt(target)))
    this.addEventListener('pointerleave', () => markTwins(null))
    document.addEventListener('keydown', (event) => this.#onKey(event))
    document.addEventListener(VIEW_CHANGED, () => this.#onView(document.activeElement))
    addEventListener('scrollend', () => {
      if (!this.contains(document.activeElement)) this.#makeCurrent(firstSentence())
    })
    this.#catchUp(early)
  }

  #catchUp(early: Early[]): void {
    for (const { event, focus } of early) {
      if (event.type === VIEW_CHANGED) this.#onView(focus)
      else if (event.type === 'focusin') this.#onFocus(event.target)
      else if (event.type === 'pointerover') markTwins(sentenceAt(event.target))
      else if (event.type === 'pointerleave') markTwins(null)
      else if (event instanceof MouseEvent) this.#onClick(event)
      else if (event instanceof KeyboardEvent)
        this.#onKey(event, this.contains(focus) ? this.#current : focus)
    }
  }

  #makeCurrent(sentence: HTMLElement | null): void {
    if (!sentence || sentence === this.#current) return
    this.#current?.removeAttribute('tabindex')
    sentence.tabIndex = 0
    this.#current = sentence
  }

  #onFocus(target: EventTarget | null): void {
    const sentence = sentenceAt(target)
    this.#makeCurrent(sentence)
    markTwins(sentence)
  }

  #onClick(event: MouseEvent): void {
    const { target } = event
    if (!(target instanceof Element) || event.detail > 1 || event.defaultPrevented) return
    this.#opened = null
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (target.closest(CONTROLS) || this.#hadSelection || hasSelection()) return
    const sentence = sentenceAt(target)
    if (!sentence || preferences().peek === 'off') return
    this.#makeCurrent(sentence)
    if (!this.#peeks.has(sentence)) this.#opened = sentence
    void this.#toggle(sentence, false)
  }

  /** A double click selects a word: the peek that its first click opened closes again. */
  #undoClick(): void {
    if (this.#opened) this.#close(this.#opened)
    this.#opened = null
  }

  #onKey(event: KeyboardEvent, focus = document.activeElement): void {
    if (event.defaultPrevented) return
    const sentence = focus === this.#current ? this.#current : null
    const inPeek = focus?.closest('.peek')
    if (event.key === 'Escape') return this.#onEscape(event, inPeek)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && sentence) {
      event.preventDefault()
      void this.#toggle(sentence, true)
      return
    }
    const from = sentence ?? (focus === inPeek ? this.#current : null)
    if (!from || !(NEXT.has(event.key) || PREVIOUS.has(event.key))) return
    event.preventDefault()
    this.#move(from, NEXT.has(event.key) ? 1 : -1)
  }

  #move(from: HTMLElement, step: 1 | -1): void {
    const next = this.#tools?.neighbour(from, step)
    if (!next) return
    this.#makeCurrent(next)
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
  }

  #onEscape(event: KeyboardEvent, inPeek: Element | null | undefined): void {
    if (document.querySelector('dialog[open], :popover-open')) return
    const open = [...this.#peeks]
    const [sentence] =
      open.find(([opener, peek]) => peek === inPeek || opener === document.activeElement) ??
      open.at(-1) ??
      []
    if (!sentence) return
    event.preventDefault()
    this.#close(sentence)
    this.#makeCurrent(sentence)
    sentence.focus({ preventScroll: true })
  }

  /** A view that shows both has nothing left to open; the tab stop moves to what is seen. */
  #onView(focus: Element | null): void {
    const hadFocus = this.contains(focus)
    for (const sentence of this.#peeks.keys()) this.#close(sentence)
    if (!this.#current || isSeen(this.#current)) return
    const other = counterpart(this.#current)
    this.#makeCurrent(other)
    if (hadFocus) other?.focus({ preventScroll: true })
  }

  async #toggle(sentence: HTMLElement, takesFocus: boolean): Promise<void> {
    if (this.#close(sentence) || !this.#tools) return
    // Entered before the peek is made, so that it can be closed meanwhile.
    const holder = document.createElement('span')
    this.#peeks.set(sentence, holder)
    const peek = await this.#tools.createPeek(sentence, () => {
      this.#close(sentence)
      sentence.focus({ preventScroll: true })
    })
    if (this.#peeks.get(sentence) !== holder) return
    this.#tools.hostOf(sentence).after(peek)
    this.#peeks.set(sentence, peek)
    if (takesFocus) peek.focus()
  }

  #close(sentence: HTMLElement): boolean {
    this.#peeks.get(sentence)?.remove()
    return this.#peeks.delete(sentence)
  }
}

function sentenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element && !target.closest('.peek')
    ? target.closest<HTMLElement>('[data-s]')
    : null
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false
}

/** Where both languages are seen, marks a sentence and its counterpart. */
function markTwins(sentence: HTMLElement | null): void {
  for (const marked of article?.querySelectorAll('.twin') ?? []) marked.classList.remove('twin')
  if (!sentence || document.documentElement.dataset['view'] !== 'both') return
  const other = counterpart(sentence)
  if (!other) return
  sentence.classList.add('twin')
  other.classList.add('twin')
}

customElements.define('sentence-peek', SentencePeek)
