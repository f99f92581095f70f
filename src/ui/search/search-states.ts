/** What the dialog shows beside results: recent searches, and what to do where nothing was found. */
import type { SearchWords } from '../../site/strings/index.ts'
import { button, make } from '../shared/dom.ts'
import { forgetSearches, recentSearches } from './search-recent.ts'

/** As many as are read at a glance. */
const EXAMPLES = 3

/** Before anything is asked: what was asked before, and what could be. */
export function renderStart(words: SearchWords, again: (query: string) => void): Node[] {
  return [...renderRecent(words, again), ...renderExamples(words, again), ...tips(words)]
}

/** Headings of the page, or what it leads to: words that are certain to be found. */
function renderExamples(words: SearchWords, again: (query: string) => void): Node[] {
  const links = document.querySelectorAll<HTMLElement>(
    'contents-list a, main :is(.areas, .home-lists, .list, .ways) li a[lang]',
  )
  const texts = [...links].map((link) => link.innerText || visibleText(link))
  const queries = [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
  if (queries.length === 0) return []
  const items = queries.slice(0, EXAMPLES).map((query) =>
    make(
      'li',
      {},
      button(query, () => again(query)),
    ),
  )
  return [make('section', {}, make('h3', {}, words.examples), make('ul', {}, ...items))]
}

/** Of a list that is folded. */
function visibleText(link: HTMLElement): string {
  const run = link.querySelector(':scope > :not([hidden])')
  return (run ?? link).textContent ?? ''
}

function renderRecent(words: SearchWords, again: (query: string) => void): Node[] {
  const searches = recentSearches()
  if (searches.length === 0) return []
  const items = searches.map((query) =>
    make(
      'li',
      {},
      button(query, () => again(query)),
    ),
  )
  const section = make('section', { className: 'recent' })
  const forget = button(words.forget, forgetAll, { className: 'forget' })
  section.append(make('h3', {}, words.recent, forget), make('ul', {}, ...items))
  return [section]

  function forgetAll(): void {
    forgetSearches()
    section.replaceChildren()
  }
}

/** Nothing in the query can be searched: only spaces or signs. */
export function renderEmpty(words: SearchWords): Node[] {
  return [...tips(words), ...contents(words)]
}

/** @returns what to announce, and what to show */
export function renderNothing(query: string, words: SearchWords): [string, Node[]] {
  const text = query.trim()
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return [words.none.replace('{query}', () => shown), [...tips(words), ...contents(words)]]
}

function tips(words: SearchWords): Node[] {
  const lines = [words.noneWords, words.noneLanguage, words.noneMessage]
  return [make('ul', { className: 'tips' }, ...lines.map((line) => make('li', {}, line)))]
}

/** The page's own contents list again, as far as it has one. */
function contents(words: SearchWords): Node[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('contents-list a[href^="#"]')]
  if (links.length === 0) return []
  const items = links.map((link) => {
    const copy = make('a', { href: link.getAttribute('href') ?? '' })
    copy.append(...[...link.childNodes].map((node) => node.cloneNode(true)))
    return make('li', {}, copy)
  })
  return [make('section', {}, make('h3', {}, words.contents), make('ul', {}, ...items))]
}
