/** Which pages search one index. */
import type { DocumentPage } from '../../site/pages.ts'
import type { Listed } from './search-parts.ts'

/** The documents of one index. */
export interface Bundle {
  /** Name of its folder: the first of its locales. */
  name: string
  /** Locales whose pages search it. */
  locales: string[]
  documents: Listed[]
  /** Whether the documents are in several targets: each record then has its target's locale. */
  isMixed: boolean
}

/**
 * Locales whose pages hold the same documents share an index: a target and its source, most often.
 * Where there are several targets, the source's pages share that of the one that has every document; if
 * none has, they have one of their own, so that every page can be found in its own language.
 *
 * @param pages every page of the site, targets first
 */
export function toBundles(pages: readonly DocumentPage[]): Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const [locale, inLocale] of Map.groupBy(pages, (page) => page.locale)) {
    const key = JSON.stringify(inLocale.map(({ document }) => document.path).sort())
    const shared = bundles.get(key)
    if (shared) {
      shared.locales.push(locale)
      continue
    }
    const targets = new Set(inLocale.map(({ document }) => document.targetLocale))
    bundles.set(key, {
      name: locale,
      locales: [locale],
      documents: inLocale.map(({ slug, document }) => ({ slug, document })),
      isMixed: targets.size > 1,
    })
  }
  return [...bundles.values()]
}
