/** The navigation of the site that is being built. */
import type { SectionOf } from '../checklist-index.ts'
import { documentPages, landingPages } from '../documents.ts'
import { readLocaleContents, toNavigation, type LocaleNavigation } from './locale-navigation.ts'
import { oncePerReading } from '../once-per-reading.ts'
import { environment } from '../site.ts'

export const navigationOf: (locale: string) => Promise<LocaleNavigation> = oncePerReading(
  async (read, locale: string) => {
    const pages = await documentPages()
    read.contents ??= {}
    const nodes = (read.contents[locale] ??= readLocaleContents(read.docset!, pages, locale))
    return toNavigation(nodes, pages, locale, environment.base, await landingPages())
  },
)

/** Says of the documents of a locale which section of its contents they stand in: two levels tell enough. */
export async function sectionsOf(locale: string): Promise<SectionOf> {
  const { sections, branches } = await navigationOf(locale)
  // One root around everything is no section.
  const first = sections.length === 1 ? 1 : 0
  return ({ document }) => {
    const above = branches.get(document.path)?.above.slice(first, 2) ?? []
    const name = above.map(({ label }) => label).join(' › ')
    return name ? { name, lang: above.at(-1)!.lang } : undefined
  }
}
