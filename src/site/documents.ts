/** The documents of the site and the pages they have. */
import { getCollection } from 'astro:content'
import { documentAlternates, siteAlternates, type Alternates } from './alternates.ts'
import { toChecklistIndexes } from './checklist-index.ts'
import { loadEntry } from '../content/entry-cache.ts'
import { toFolders } from './folders.ts'
import { keptLandings, toLandingPages, type LandingPage } from './landings.ts'
import { toPages, type DocumentPage } from './pages.ts'
import { toRoute } from './routes.ts'
import { toBundles } from '../search/index/search-bundles.ts'
import { toParts } from '../search/index/search-parts.ts'
import { docset, environment } from './site.ts'

/** Where a locale's pages search. */
interface SearchBundle {
  /** Folder of the index below `search/`. */
  name: string
  /** How many parts it has. */
  parts: number
}

/** What every page of a build asks for. */
interface Site {
  /** Every page of every document: targets first, each ordered by path. */
  pages: DocumentPage[]
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

/** Pages of the site itself in each locale: how to use it, all its contents. */
const OWN_PAGES = 2

let known: Promise<Site> | undefined

/** Read once in a build; anew for each page while documents are being written. */
function readSite(): Promise<Site> {
  if (import.meta.env.DEV) return read()
  known ??= read()
  return known
}

async function read(): Promise<Site> {
  const entries = await getCollection('documents')
  const pages = toPages(
    entries.map(({ data }) => loadEntry(data.file)),
    docset.targetLocale,
  )
  const byLocale = Map.groupBy(pages, ({ locale }) => locale)
  const perLocale = (slugsOf: (own: DocumentPage[]) => Iterable<string>) =>
    new Map([...byLocale].map(([locale, own]) => [locale, new Set(slugsOf(own))]))
  return {
    pages,
    locales: [...byLocale.keys()],
    landings: toLandingPages(keptLandings(), pages),
    namesakes: Map.groupBy(pages, ({ slug }) => slug.toLowerCase()),
    folders: perLocale((own) => toFolders(own).keys()),
    checklists: perLocale((own) => toChecklistIndexes(own).map(({ slug }) => slug)),
    bundles: new Map(
      toBundles(pages).flatMap(({ name, locales, documents }) => {
        const bundle = { name, parts: toParts(documents).length }
        return locales.map((locale) => [locale, bundle] as const)
      }),
    ),
  }
}

export async function documentPages(): Promise<DocumentPage[]> {
  return (await readSite()).pages
}

export async function landingPages(): Promise<LandingPage[]> {
  return (await readSite()).landings
}

/** A landing page in other locales. */
export async function landingAlternatesOf({ slug, locale }: LandingPage): Promise<Alternates> {
  const { pages, landings } = await readSite()
  const locales = landings.filter((page) => page.slug === slug).map((page) => page.locale)
  return siteAlternates(locale, pages, locales, (name) => toRoute(name, slug, environment.base))
}

/** Every locale the site has pages in: targets first, then the source's. */
export async function siteLocales(): Promise<string[]> {
  return (await readSite()).locales
}

/** How many pages a build writes, but for the few that a site has once. */
export async function countSitePages(): Promise<number> {
  const { pages, locales, folders, checklists } = await readSite()
  const withChecklists = pages.filter(({ document }) => document.checklists.length > 0)
  const lists = [...folders.values(), ...checklists.values()]
  const listPages = lists.reduce((sum, slugs) => sum + slugs.size, 0)
  return pages.length + withChecklists.length + listPages + OWN_PAGES * locales.length
}

/** The search index that a locale's pages ask; while documents are being written there is none. */
export async function searchBundle(locale: string): Promise<SearchBundle> {
  return (await readSite()).bundles.get(locale) ?? { name: locale, parts: 1 }
}

/** A document's page in other locales; with `checklists`, its page of checklists. */
export async function alternatesOf(
  page: DocumentPage,
  part: '' | 'checklists' = '',
): Promise<Alternates> {
  const { namesakes } = await readSite()
  const { base } = environment
  const found = (namesakes.get(page.slug.toLowerCase()) ?? []).filter(
    ({ document }) => part === '' || document.checklists.length > 0,
  )
  return documentAlternates(page, found, ({ locale, slug }) =>
    toRoute(locale, `${slug}/${part}`, base),
  )
}

/**
 * What the ticks of a document are remembered by: its address, which both its pages share. A further
 * translation has steps of its own, so its locale stands before it.
 */
export async function ticksName({ document, slug, locale }: DocumentPage): Promise<string> {
  const { namesakes } = await readSite()
  const all = namesakes.get(slug.toLowerCase()) ?? []
  const owner = all.find(({ side }) => side === 'source') ?? all[0]
  return owner?.document.path === document.path ? slug : `${locale}/${slug}`
}

/**
 * One of the site's own pages in other locales.
 *
 * @param slug its address without locale
 * @param of what it is made of, where not every locale has it
 */
export async function siteAlternatesOf(
  locale: string,
  slug: string,
  of?: 'folders' | 'checklists',
): Promise<Alternates> {
  const site = await readSite()
  const place = of === 'checklists' ? slug.replace(/\/?checklists$/, '') : slug
  const locales = of ? site.locales.filter((name) => site[of].get(name)?.has(place)) : site.locales
  return siteAlternates(locale, site.pages, locales, (name) =>
    toRoute(name, slug, environment.base),
  )
}

/**
 * Where to look an error message up: the diagnosis of the site's only document, if there is one.
 * Sites of many documents have search for that.
 */
export function firstDiagnosis(
  pages: DocumentPage[],
): { slug: string; anchor: string } | undefined {
  const page = pages.length === 1 ? pages[0] : undefined
  const found = page?.document.checklists.findLast(({ kind }) => kind === 'diagnosis')
  return page && found && { slug: page.slug, anchor: found.anchor }
}
