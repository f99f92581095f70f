/** What every page says of the site that it belongs to. */
import { searchBundle, siteLocales } from './documents.ts'
import type { SearchBundle } from './read-site.ts'
import { siteName } from './site-name.ts'
import { interfaceLanguage } from './strings/index.ts'

export interface SiteFacts {
  /** In the language of the page's interface. */
  name: string
  /** Targets first, then the source's. */
  locales: string[]
  /** The index that the page searches. */
  bundle: SearchBundle
}

/** @param locale of the page */
export async function siteFacts(locale: string): Promise<SiteFacts> {
  return {
    name: await siteName(interfaceLanguage(locale)),
    locales: await siteLocales(),
    bundle: await searchBundle(locale),
  }
}
