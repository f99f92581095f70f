/** The navigation of the site that is being built. */
import { plannedTrees } from '../config/source-folder.ts'
import { readDocset, type Docset } from '../docset/docset.ts'
import { documentPages, landingPages } from './documents.ts'
import { toNavigation, type LocaleNavigation } from './navigation.ts'
import { docset as config, environment } from './site.ts'

const known = new Map<string, Promise<LocaleNavigation>>()
let docset: Docset | undefined

/** Read once per locale in a build; anew for each page while documents are being written. */
export async function navigationOf(locale: string): Promise<LocaleNavigation> {
  if (import.meta.env.DEV) return read(locale)
  const found = known.get(locale) ?? read(locale)
  known.set(locale, found)
  return found
}

async function read(locale: string): Promise<LocaleNavigation> {
  const { bases, include, exclude } = config
  if (!docset || import.meta.env.DEV) {
    const trees = plannedTrees(environment.source)
    docset = readDocset(environment.source, { bases, include, exclude, trees })
  }
  const pages = await documentPages()
  return toNavigation(docset, pages, locale, environment.base, await landingPages())
}
