/** What every page of a build asks for: the pages there are, from the outlines of the documents. */
import type { ReadFolder } from '../content/process-context.ts'
import { toBundles } from '../search/index/search-bundles.ts'
import { countParts, toParts } from '../search/index/search-parts.ts'
import { toChecklistIndexes } from './checklist-index.ts'
import { toFolders } from './folders.ts'
import { toLandingPages, type LandingPage } from './landings.ts'
import { oncePerReading } from './once-per-reading.ts'
import { toPages, type DocumentPage } from './pages.ts'
import { docset } from './site.ts'

/** Where a locale's pages search. */
export interface SearchBundle {
  /** Folder of the index below `search/`. */
  name: string
  /** How many parts it has. */
  parts: number
}

export interface Site {
  /** Every page of every document: targets first, each ordered by path. */
  pages: DocumentPage[]
  /** Cached files of the documents, by the document's path. */
  files: Map<string, string>
  locales: string[]
  landings: LandingPage[]
  /** Pages of a document in all its locales, by the address without locale in lower case. */
  namesakes: Map<string, DocumentPage[]>
  /** Addresses without locale of what is made of several documents, by locale. */
  folders: Map<string, Set<string>>
  checklists: Map<string, Set<string>>
  /** The search index, by locale. */
  bundles: Map<string, SearchBundle>
}

export const readSite: () => Promise<Site> = oncePerReading(read)

async function read({ entries, landings }: ReadFolder): Promise<Site> {
  const pages = toPages(entries, docset.targetLocale)
  const byLocale = Map.groupBy(pages, ({ locale }) => locale)
  const perLocale = (slugsOf: (inLocale: DocumentPage[]) => Iterable<string>) =>
    new Map([...byLocale].map(([locale, inLocale]) => [locale, new Set(slugsOf(inLocale))]))
  return {
    pages,
    files: new Map(entries.map(({ document, file }) => [document.path, file])),
    locales: [...byLocale.keys()],
    landings: toLandingPages(landings, pages),
    namesakes: Map.groupBy(pages, ({ slug }) => slug.toLowerCase()),
    folders: perLocale((inLocale) => toFolders(inLocale).keys()),
    checklists: perLocale((inLocale) => toChecklistIndexes(inLocale).map(({ slug }) => slug)),
    bundles: toSearchBundles(pages),
  }
}

function toSearchBundles(pages: readonly DocumentPage[]): Site['bundles'] {
  const bundles = toBundles(pages)
  const count = countParts(bundles)
  return new Map(
    bundles.flatMap(({ name, locales, documents }) => {
      const bundle = { name, parts: toParts(documents, count).length }
      return locales.map((locale) => [locale, bundle] as const)
    }),
  )
}
