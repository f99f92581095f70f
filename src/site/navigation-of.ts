/** The navigation of the site that is being built. */
import { processContext } from '../content/process-context.ts'
import { documentPages, landingPages } from './documents.ts'
import { readLocaleContents, toNavigation, type LocaleNavigation } from './locale-navigation.ts'
import type { SectionOf } from './checklist-index.ts'
import { memoize } from '../memoize.ts'
import { environment } from './site.ts'

/** Made once of what was read: in a build once, while documents are being written after each change. */
let made: { of: unknown; navigation: (locale: string) => Promise<LocaleNavigation> } | undefined

export function navigationOf(locale: string): Promise<LocaleNavigation> {
  const { read } = processContext()
  if (!read) throw new Error('Expected the documents to be read before pages are made')
  if (made?.of !== read) made = { of: read, navigation: memoize((name) => make(name)) }
  return made.navigation(locale)

  async function make(name: string): Promise<LocaleNavigation> {
    const pages = await documentPages()
    const { docset, contents } = read!
    const nodes = contents?.[name] ?? readLocaleContents(docset!, pages, name)
    return toNavigation(nodes, pages, name, environment.base, await landingPages())
  }
}

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
