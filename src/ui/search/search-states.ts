/** What the dialog shows beside results: recent searches, and what to do where nothing was found. */
import type { SearchWords } from '../../site/strings/index.ts'
import { button, make } from '../shared/dom.ts'
import { forgetSearches, recentSearches } from './search-recent.ts'

export function renderRecent(words: SearchWords, again: (query: string) => void): Node[] {
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
