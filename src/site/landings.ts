/** Landing pages in the site: in their own language, which the source's pages show too. */
import type { LandingEntry } from '../content/process-context.ts'
import type { DocumentPage } from './pages.ts'

/** One page. */
export interface LandingPage extends LandingEntry {
  locale: string
  /** Locale of the text. */
  textLocale: string
}

/**
 * Both pages of each: in its locale, or the site's first target where it names none of the site, and in
 * the source's. What has an address already keeps it.
 *
 * @param pages of all documents, targets first
 */
export function toLandingPages(
  entries: readonly LandingEntry[],
  pages: readonly DocumentPage[],
): LandingPage[] {
  const toKey = (locale: string, slug: string) => `${locale}/${slug.toLowerCase()}`
  const taken = new Set(pages.map(({ locale, slug }) => toKey(locale, slug)))
  const landings: LandingPage[] = []
  for (const { slug, landing } of entries) {
    const near = pages.find(({ locale }) => locale === landing.locale) ?? pages[0]
    if (!near) continue
    const { targetLocale: textLocale, sourceLocale } = near.document
    for (const locale of new Set([textLocale, sourceLocale])) {
      if (taken.has(toKey(locale, slug))) continue
      taken.add(toKey(locale, slug))
      landings.push({ slug, landing, locale, textLocale })
    }
  }
  return landings
}
