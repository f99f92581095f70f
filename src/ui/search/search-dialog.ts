/**
 * The search dialog. Results are links in plain lists: arrows move the focus along them, so every screen
 * reader says what is chosen without further roles. The address carries the search (`?q=`), which makes
 * a link of it and brings the results back on the way back from one.
 */
import { withQuery } from '../../search/query/query-address.ts'
import { loadFunctionWords } from '../../search/words/function-words.ts'
import { parseQuery } from '../../search/query/query.ts'
import type { Filters } from '../../search/query/index-interface.ts'
import { search, type Answers } from '../../search/query/search.ts'
import { withSynonyms } from './with-synonyms.ts'
import type { SearchWords } from '../../site/strings/index.ts'
import type { Begun } from './begin-loading.ts'
import styles from './search-dialog.css?url'
import { addStyle, button, make } from '../shared/dom.ts'
import { onResultKey } from './result-keys.ts'
import { filterControls } from './search-filters.ts'
import { hostIndex, resultContext } from './search-host.ts'
import { rememberSearch } from './search-recent.ts'
import { beyond, moreButton, renderGroups, type ResultContext } from './search-results.ts'
import { loadSearchWords } from '../shared/load-words.ts'

/** Quiet time after a key before a search, in milliseconds. */
const DEBOUNCE = 120

let dialog: Promise<SearchDialog> | undefined

/** @param element the dialog, with no more than a field when it is first opened */
export async function openSearch(
  host: HTMLElement,
  element: HTMLDialogElement,
  begun: Begun,
): Promise<void> {
  void hostIndex(host, begun).catch(() => {}) // A search tells what has failed.
  const load = () => Promise.all([loadSearchWords(), addStyle(styles)])
  dialog ??= load().then(([words]) => new SearchDialog(host, words, element, begun))
  return (await dialog).open()
}

class SearchDialog {
  readonly #host: HTMLElement
  readonly #begun: Begun
  readonly #words: SearchWords
  readonly #status = make('p', { className: 'status', role: 'status' })
  readonly #results = make('div', { className: 'results' })
  readonly #filters = make('div', { className: 'filters' })
  readonly #input: HTMLInputElement
  readonly #element: HTMLDialogElement
  #chosen: Filters = {}
  #timer = 0
  /** Counts searches, so that a late answer never covers a newer one. */
  #turn = 0
  /** What was asked last. */
  #searched: string | undefined

  constructor(host: HTMLElement, words: SearchWords, element: HTMLDialogElement, begun: Begun) {
    this.#host = host
    this.#begun = begun
    this.#words = words
    this.#element = element
    // The field stays the one that is typed into.
    this.#input = Object.assign(element.querySelector('input')!, {
      autocomplete: 'off',
      spellcheck: false,
      enterKeyHint: 'search',
      placeholder: words.placeholder,
      ariaLabel: words.title,
    })
    element.ariaLabel = words.title
    this.#input.after(button(words.close, () => element.close()))
    element
      .querySelector('progress')
      ?.replaceWith(
        this.#filters,
        this.#status,
        this.#results,
        make('p', { className: 'keys' }, words.keys),
      )
    this.#listen()
  }

  /** Searches for what stands in the field, unless that is what is shown. */
  open(): void {
    if (this.#searched !== this.#input.value) void this.#search()
    else this.#share(this.#input.value)
  }

  #listen(): void {
    const later = (): void => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => void this.#search(), DEBOUNCE)
    }
    this.#input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) later()
    })
    this.#input.addEventListener('compositionend', later)
    this.#element.addEventListener('keydown', (event) =>
      onResultKey(event, this.#input, this.#results),
    )
    this.#element.addEventListener('click', (event) => this.#onClick(event))
    this.#element.addEventListener('close', () => this.#share(''))
  }

  /** @param isWide places are looked at that a first answer leaves out, and more are shown */
  async #search(isWide = false): Promise<void> {
    clearTimeout(this.#timer)
    const turn = ++this.#turn
    const text = this.#input.value
    const goBeyond = beyond(this.#results)
    this.#searched = text
    this.#share(text)
    if (parseQuery(text).terms.length === 0) {
      this.#chosen = {}
      this.#filters.replaceChildren()
      return this.#showStart(text, turn)
    }
    const waiting = setTimeout(() => (this.#status.textContent = this.#words.busy), 400)
    try {
      const joining = await loadFunctionWords(this.#host.dataset['target'])
      const context = resultContext(this.#host, this.#words)
      const first = context.page.view === 'source' ? 'source' : 'target'
      const index = await hostIndex(this.#host, this.#begun)
      const ask = (query: string) => search(query, index, first, this.#chosen, joining, isWide)
      const answers = await withSynonyms(text, this.#host.dataset['terms'], ask)
      if (turn === this.#turn) await this.#answer(answers, text, context, isWide)
      if (turn === this.#turn && isWide) goBeyond()
      if (turn === this.#turn && index.isKept) this.#status.textContent += ` ${this.#words.kept}`
    } catch (error) {
      console.error(error)
      this.#searched = undefined
      if (turn === this.#turn) this.#show(this.#words.failed, [])
    } finally {
      clearTimeout(waiting)
    }
  }

  /** What there is to see before anything is asked. */
  async #showStart(text: string, turn: number): Promise<void> {
    const { renderEmpty, renderStart } = await import('./search-states.ts')
    const again = (query: string): void => {
      this.#input.value = query
      this.#input.focus()
      void this.#search()
    }
    const states = text.trim() === '' ? renderStart(this.#words, again) : renderEmpty(this.#words)
    if (turn === this.#turn) this.#show('', states)
  }

  async #answer(
    { groups, missing, found }: Answers,
    text: string,
    context: ResultContext,
    isWide: boolean,
  ): Promise<void> {
    const { count, countOne, places, absent } = this.#words
    const total = groups.reduce((sum, { answers }) => sum + answers.length, 0)
    const controls = filterControls(groups, this.#chosen, this.#words, (filters) => {
      this.#chosen = filters
      void this.#search()
    })
    this.#filters.replaceChildren(...controls)
    if (total === 0) {
      const { renderNothing } = await import('./search-states.ts')
      return this.#show(...renderNothing(text, this.#words))
    }
    const said = [total === 1 ? countOne : count.replace('{count}', String(total))]
    if (found > total) said.push(places.replace('{count}', found.toLocaleString()))
    if (missing.length > 0) said.push(absent.replace('{words}', () => missing.join(' · ')))
    const content = renderGroups(groups, context)
    if (!isWide && found > total && !content.some((group) => group.querySelector('.more')))
      content.push(moreButton(found - total, context, () => void this.#search(true)))
    this.#show(said.join(' · '), content)
  }

  #show(status: string, content: Node[]): void {
    this.#element.dataset['searched'] = String(this.#input.value.trim().length)
    this.#status.textContent = status
    this.#results.replaceChildren(...content)
    this.#results.scrollTop = 0
  }

  /** The address follows what is typed, without a new step in the history. */
  #share(text: string): void {
    const address = withQuery(location.href, text)
    if (address !== location.href) history.replaceState(history.state, '', address)
  }

  #onClick(event: MouseEvent): void {
    if (event.target === this.#element) return this.#element.close()
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link) return
    rememberSearch(this.#input.value)
    if (!link.getAttribute('href')?.startsWith('#')) return
    // Into this page, past a search that found nothing: the address keeps no trace of it.
    this.#share('')
    this.#element.close()
  }
}
