/** What `<site-search>` says of its page: which index is searched, and where results lead from. */
import type { Index } from '../../search/query/index-interface.ts'
import type { SearchWords } from '../../site/strings/index.ts'
import type { Begun } from './begin-loading.ts'
import { openIndex } from './search-engine.ts'
import type { ResultContext } from './search-results.ts'

/** The index of the page's locale. */
export function hostIndex(host: HTMLElement, begun: Begun): Promise<Index> {
  const { base = '/', parts = 1 } = host.dataset
  return openIndex(begun, Number(parts), base)
}

/**
 * What results are shown by.
 */
export function resultContext(host: HTMLElement, words: SearchWords): ResultContext {
  const { base = '/', locale = '', target = '', source = '' } = host.dataset
  const initial = locale === source && source !== target ? 'source' : 'target'
  const view = document.documentElement.dataset['view'] ?? initial
  return {
    page: { base, locale, view },
    words,
    locales: { target, source },
  }
}
