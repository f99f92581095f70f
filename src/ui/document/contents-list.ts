/** `<contents-list>`: marks the section that is being read. */
import { headerHeight } from '../sentences/page-sentences.ts'

/** How far below the header a heading counts as reached, in CSS pixels. */
const REACHED = 96

class ContentsList extends HTMLElement {
  #links: HTMLAnchorElement[] = []
  #headings: (HTMLElement | null)[] = []
  #current: HTMLAnchorElement | undefined
  #waiting = false

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll('a')]
    this.#headings = this.#links.map((link) =>
      document.getElementById(decodeURIComponent(link.hash.slice(1))),
    )
    addEventListener('scroll', () => this.#wait(), { passive: true })
    this.addEventListener('click', (event) => {
      // On a narrow screen the open list covers the text: it closes once a section is chosen.
      if (event.target instanceof Element && event.target.closest('a')) {
        this.querySelector('details')?.removeAttribute('open')
      }
    })
    this.#mark()
  }

  #wait(): void {
    if (this.#waiting) return
    this.#waiting = true
    requestAnimationFrame(() => {
      this.#waiting = false
      this.#mark()
    })
  }

  #mark(): void {
    const line = headerHeight() + REACHED
    const index = this.#headings.findLastIndex(
      (heading) => heading && heading.getBoundingClientRect().top <= line,
    )
    const link = this.#links[index]
    if (link === this.#current) return
    this.#current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    this.#current = link
    // Whichever of the two stands beside the text.
    const list = [this, this.closest('.aside')].find(
      (box) => box && box.clientHeight > 0 && box.scrollHeight > box.clientHeight,
    )
    if (!link || !list) return
    const top = link.getBoundingClientRect().top - list.getBoundingClientRect().top
    list.scrollTop += top - list.clientHeight / 2
  }
}

customElements.define('contents-list', ContentsList)
