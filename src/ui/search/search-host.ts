/** What `<site-search>` says of its page: which index is searched, and where results lead from. */
import type { FunctionWords } from '../../search/query/function-words.ts'
import type { Index } from '../../search/query/index-interface.ts'
import { parseQuery } from '../../search/query/query.ts'
import type { SearchWords } from '../../site/strings/index.ts'
import { openIndex } from './search-engine.ts'
import type { ResultContext } from './search-results.ts'

/** The index of the page's locale. */
export function hostIndex(host: HTMLElement): Promise<Index> {
  const { base = '/', parts = 1, target, bundle = target } = host.dataset
  const folder = new URL(`${base}search/${bundle}/`, location.href).href
  return openIndex(folder, Number(parts), base)
}

/**
 * What results of a query are shown by.
 *
 * @param joining function words of both languages
 */
export function resultContext(
  host: HTMLElement,
  query: string,
  joining: FunctionWords,
  words: SearchWords,
): ResultContext {
  const { base = '/', locale = '', target = '', source = '' } = host.dataset
  const initial = locale === source && source !== target ? 'source' : 'target'
  const view = document.documentElement.dataset['view'] ?? initial
  return {
    query: parseQuery(query, joining),
    page: { base, locale, view },
    words,
    locales: { target, source },
  }
}
