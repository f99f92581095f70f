/** The navigation of the site that is being built. */
import { documentPages, landingPages } from './documents.ts'
import { readLocaleContents, toNavigation, type LocaleNavigation } from './locale-navigation.ts'
import { oncePerReading } from './once-per-reading.ts'
import { environment } from './site.ts'

export const navigationOf: (locale: string) => Promise<LocaleNavigation> = oncePerReading(
  async (read, locale: string) => {
    const pages = await documentPages()
    read.contents ??= {}
    const nodes = (read.contents[locale] ??= readLocaleContents(read.docset!, pages, locale))
    return toNavigation(nodes, pages, locale, environment.base, await landingPages())
  },
)
