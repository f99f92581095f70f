/** The navigation of the site that is being built. */
import { readDocset, type Docset } from '../docset/docset.ts'
import { documentPages, landingPages } from './documents.ts'
import { toNavigation, type LocaleNavigation } from './locale-navigation.ts'
import { memoize } from '../memoize.ts'
import { docset as config, environment } from './site.ts'

// Read once in a build; anew for each page while documents are being written.
const open: () => Docset = import.meta.env.DEV ? openDocset : memoize(openDocset)

export const navigationOf: (locale: string) => Promise<LocaleNavigation> = import.meta.env.DEV
  ? read
  : memoize(read)

function openDocset(): Docset {
  const { bases, include, exclude } = config
  return readDocset(environment.source, { bases, include, exclude })
}

async function read(locale: string): Promise<LocaleNavigation> {
  const pages = await documentPages()
  return toNavigation(open(), pages, locale, environment.base, await landingPages())
}
