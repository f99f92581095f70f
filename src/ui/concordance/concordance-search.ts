/** `<concordance-search>`: asks the concordance, and shows its lines. */
import { Concordance, type Answer, type Line } from '../../concordance/query/concordance.ts'
import { findCounterparts } from '../../concordance/query/counterpart.ts'
import { button, make } from '../shared/dom.ts'
import { openFiles } from './concordance-files.ts'
import { showLine, type LineSettings } from './show-line.ts'

/** Lines that are shown at once. */
const PAGE = 10

class ConcordanceSearch extends HTMLElement {
  #opened: Promise<Concordance> | undefined
  #phrase = ''
  #results = this.querySelector<HTMLElement>('[data-results]')!
  #status = this.querySelector<HTMLElement>('[role=status]')!

  connectedCallback(): void {
    const form = this.querySelector('form')!
    const input = form.querySelector('input')!
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const url = new URL(location.href)
      url.searchParams.set('phrase', input.value)
      history.replaceState(history.state, '', url)
      void this.#ask(input.value)
    })
    // What a reader has typed before this code was there stays.
    const phrase = new URLSearchParams(location.search).get('phrase')
    if (phrase) input.value = phrase
    if (phrase) void this.#ask(phrase)
  }

  async #ask(phrase: string): Promise<void> {
    this.#phrase = phrase
    try {
      const concordance = await this.#open()
      const answer = await concordance.find(phrase)
      if (this.#phrase !== phrase) return
      this.#results.replaceChildren()
      this.#status.textContent = this.#summary(answer)
      await this.#show(concordance, phrase, answer, 0)
    } catch {
      this.#status.textContent = this.dataset['failed'] ?? ''
    }
  }

  #open(): Promise<Concordance> {
    this.#opened ??= openFiles(this.dataset['index']!).then((read) => Concordance.open(read))
    this.#opened.catch(() => (this.#opened = undefined))
    return this.#opened
  }

  #summary({ pairs, counts }: Answer): string {
    const { none = '', found = '' } = this.dataset
    if (pairs.length === 0) return none
    return found
      .replace('{sentences}', pairs.length.toLocaleString())
      .replace('{documents}', counts.size.toLocaleString())
  }

  async #show(
    concordance: Concordance,
    phrase: string,
    answer: Answer,
    from: number,
  ): Promise<void> {
    const page = answer.pairs.slice(from, from + PAGE)
    if (page.length === 0) return
    const { lines, others } = await concordance.lines(phrase, page)
    if (this.#phrase !== phrase) return
    const settings = this.#settings(lines, others)
    for (const line of lines) this.#listOf(line, answer).append(showLine(line, settings))
    const next = from + PAGE
    if (next >= answer.pairs.length) return
    const more = button(this.dataset['more'] ?? '', () => {
      more.remove()
      return this.#show(concordance, phrase, answer, next)
    })
    this.#results.append(more)
  }

  #settings(
    lines: readonly Line[],
    others: readonly Record<'source' | 'target', string>[],
  ): LineSettings {
    const likely = (side: 'source' | 'target', of: 'source' | 'target') => {
      const hits = lines.filter(({ marks }) => marks[of].length > 0 && marks[side].length === 0)
      return findCounterparts(
        hits.map((line) => line[side]),
        others.map((other) => other[side]),
      )
    }
    const { pages = '/', target = '', source = '' } = this.dataset
    return {
      pages,
      languages: { target, source },
      counterparts: { target: likely('target', 'source'), source: likely('source', 'target') },
    }
  }

  /** The list of a document: its heading says how many it has in all. */
  #listOf({ document, title }: Line, { counts }: Answer): HTMLElement {
    const known = this.#results.querySelector<HTMLElement>(`[data-document="${document}"]`)
    if (known) return known
    const { target = '', source = '' } = this.dataset
    const name = title.target || title.source
    const heading = make('h2', { lang: title.target ? target : source, dir: 'auto' }, name)
    heading.append(` (${counts.get(document) ?? 0})`)
    const list = make('ol')
    list.dataset['document'] = String(document)
    this.#results.append(heading, list)
    return list
  }
}

customElements.define('concordance-search', ConcordanceSearch)
