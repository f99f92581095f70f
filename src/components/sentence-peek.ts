/**
 * `<sentence-peek>`: around a document. Activating a sentence opens its counterpart directly under it,
 * where it stays until it is closed. One tab stop for all sentences; arrows move between them.
 */
import { copyText } from './copy.ts'
import { preferences } from './preferences.ts'
import {
  article,
  counterpart,
  firstSentence,
  fullLabel,
  isSeen,
  runOf,
  seenSentences,
} from './sentences.ts'
import { VIEW_CHANGED } from './view-switch.ts'
import { words } from './words.ts'

const CONTROLS =
  'a, button, input, label, summary, select, textarea, video, iframe, [role="button"]'
const NEXT = new Set(['ArrowDown', 'ArrowRight'])
const PREVIOUS = new Set(['ArrowUp', 'ArrowLeft'])

class SentencePeek extends HTMLElement {
  #current: HTMLElement | null = null
  #peeks = new Map<HTMLElement, HTMLElement>()
  #hadSelection = false
  #opened: HTMLElement | null = null

  connectedCallback(): void {
    this.#makeCurrent(firstSentence())
    this.addEventListener('pointerdown', () => (this.#hadSelection = hasSelection()))
    this.addEventListener('click', (event) => this.#onClick(event))
    this.addEventListener('dblclick', () => this.#undoClick())
    this.addEventListener('focusin', ({ target }) => this.#onFocus(target))
    this.addEventListener('focusout', () => markTwins(null))
    this.addEventListener('pointerover', ({ target }) => markTwins(sentenceAt(target)))
    this.addEventListener('pointerleave', () => markTwins(null))
    document.addEventListener('keydown', (event) => this.#onKey(event))
    document.addEventListener(VIEW_CHANGED, () => this.#onView())
    addEventListener('scrollend', () => {
      if (!this.contains(document.activeElement)) this.#makeCurrent(firstSentence())
    })
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
    this.#opened = null
    if (!(target instanceof Element) || event.detail > 1 || event.defaultPrevented) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (target.closest(CONTROLS) || this.#hadSelection || hasSelection()) return
    const sentence = sentenceAt(target)
    if (!sentence || preferences().peek === 'off') return
    this.#makeCurrent(sentence)
    if (this.#toggle(sentence)) this.#opened = sentence
  }

  /** A double click selects a word: what its first click opened was not meant. */
  #undoClick(): void {
    if (this.#opened) this.#close(this.#opened)
    this.#opened = null
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented) return
    const { activeElement } = document
    const sentence = activeElement === this.#current ? this.#current : null
    const inPeek = activeElement?.closest('.peek')
    if (event.key === 'Escape') return this.#onEscape(event, inPeek)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && sentence) {
      event.preventDefault()
      if (this.#toggle(sentence)) this.#peeks.get(sentence)?.focus()
      return
    }
    const from = sentence ?? (activeElement === inPeek ? this.#current : null)
    if (!from || !(NEXT.has(event.key) || PREVIOUS.has(event.key))) return
    event.preventDefault()
    this.#move(from, NEXT.has(event.key) ? 1 : -1)
  }

  #move(from: HTMLElement, step: 1 | -1): void {
    const sentences = seenSentences(from)
    const next = sentences[sentences.indexOf(from) + step]
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
  #onView(): void {
    const hadFocus =
      this.contains(document.activeElement) || document.activeElement === this.#current
    for (const sentence of this.#peeks.keys()) this.#close(sentence)
    if (!this.#current || isSeen(this.#current)) return
    const other = counterpart(this.#current)
    this.#makeCurrent(other)
    if (hadFocus) other?.focus({ preventScroll: true })
  }

  /** @returns whether the peek is open now */
  #toggle(sentence: HTMLElement): boolean {
    if (this.#close(sentence)) return false
    const peek = this.#render(sentence)
    place(sentence, peek)
    this.#peeks.set(sentence, peek)
    return true
  }

  #close(sentence: HTMLElement): boolean {
    this.#peeks.get(sentence)?.remove()
    return this.#peeks.delete(sentence)
  }

  #render(sentence: HTMLElement): HTMLElement {
    const peek = element('span', 'peek')
    peek.role = 'note'
    peek.tabIndex = -1
    const other = counterpart(sentence)
    if (other && !isSeen(other)) {
      const run = runOf(other)
      peek.ariaLabel = run?.classList.contains('source') ? words.source : words.target
      peek.append(copyOf(other, run))
    } else {
      peek.ariaLabel = words.sentence
    }
    const tools = element('span', 'peek-tools')
    const link = () => permalink(sentence)
    tools.append(
      this.#button(words.copy, (button) => copyText(link(), button, words)),
      this.#button(words.report, (button) => copyText(this.#report(sentence), button, words)),
      this.#button(words.close, () => {
        this.#close(sentence)
        sentence.focus({ preventScroll: true })
      }),
    )
    tools.lastElementChild?.setAttribute('data-close', '')
    peek.append(tools)
    return peek
  }

  #button(label: string, act: (button: HTMLElement) => unknown): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.addEventListener('click', () => void act(button))
    return button
  }

  /** All an issue needs: the place, both texts, the document's date. */
  #report(sentence: HTMLElement): string {
    const { sentence: title, date } = words
    const texts = [sentence, counterpart(sentence)].flatMap((text) =>
      text ? [`${runOf(text)?.lang}: ${text.textContent?.trim()}`] : [],
    )
    const day = this.dataset['date'] ? [`${date}: ${this.dataset['date']}`] : []
    return [`${title} ${fullLabel(sentence)}`, permalink(sentence), ...texts, ...day].join('\n')
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

function permalink(sentence: HTMLElement): string {
  const url = new URL(location.href)
  url.hash = `s-${fullLabel(sentence)}`
  return url.href
}

/** Where both languages are seen, the counterpart of the sentence in question is marked. */
function markTwins(sentence: HTMLElement | null): void {
  for (const marked of article?.querySelectorAll('.twin') ?? []) marked.classList.remove('twin')
  if (!sentence || document.documentElement.dataset['view'] !== 'both') return
  const other = counterpart(sentence)
  if (!other) return
  sentence.classList.add('twin')
  other.classList.add('twin')
}

/** Directly under the sentence, but not inside a link or a heading. */
function place(sentence: HTMLElement, peek: HTMLElement): void {
  const heading = sentence.closest('h1, h2, h3, h4, h5, h6, summary, caption')
  const link = sentence.closest('a')
  const host = heading ?? link ?? sentence
  host.after(peek)
}

function copyOf(sentence: HTMLElement, run: HTMLElement | null): HTMLElement {
  const copy = element('span', 'peek-text')
  copy.lang = run?.lang ?? ''
  copy.dir = run?.dir || 'auto'
  for (const node of sentence.childNodes) copy.append(node.cloneNode(true))
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  return copy
}

function element(name: string, className: string): HTMLElement {
  const created = document.createElement(name)
  created.className = className
  return created
}

customElements.define('sentence-peek', SentencePeek)
