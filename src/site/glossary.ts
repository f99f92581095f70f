/** The glossary of the site's documents, where they have one. */
import { openGlossary } from '../l10n/terms/open-glossary.ts'
import type { Concept } from '../l10n/terms/concept.ts'
import { memoize } from '../memoize.ts'
import { readSite } from './read-site.ts'
import { docset, environment } from './site.ts'

/** @returns its concepts; none where there is no glossary */
export const siteGlossary: () => Promise<Concept[]> = memoize(async () => {
  const { pages } = await readSite()
  const [page] = pages
  const { sourceLocale = 'en-us', targetLocale = 'und' } = page?.document ?? {}
  const locales = { source: sourceLocale, target: docset.targetLocale ?? targetLocale }
  return openGlossary(environment.source, docset.quality?.glossary, locales)
})

/** Address of the glossary as data, for scripts; nothing where there is none. */
export async function glossaryAddress(): Promise<string | undefined> {
  const concepts = await siteGlossary()
  return concepts.length > 0 ? `${environment.base}glossary/terms.json` : undefined
}
