/** The documents of the site and the pages they have. */
import { loadDocument, textName } from '../content/document-cache.ts'
import { processContext } from '../content/process-context.ts'
import type { Document } from '../sxs/document.ts'
import {
  documentAlternates,
  siteAlternates,
  toSurroundings,
  type Alternates,
} from './alternates.ts'
import type { LandingPage } from './landings.ts'
import type { DocumentPage } from './pages.ts'
import { oncePerReading } from './once-per-reading.ts'
import { readSite, type SearchBundle } from './read-site.ts'
import { toRoute } from './routes.ts'
import { environment } from './site.ts'

/** Pages of the site itself in each locale: how to use it, all its contents. */
const OWN_PAGES = 2

/** The document that was loaded last: its pages in two languages are written one after the other. */
let loaded: { file: string; document: Document } | undefined

/** Changes with the text of a page's document. */
export async function textOf(page: DocumentPage): Promise<string> {
  return textName(await fileOf(page))
}

async function fileOf({ document: { path } }: DocumentPage): Promise<string> {
  const file = (await readSite()).files.get(path)
  if (file === undefined) throw new Error(`Expected \`${path}\` in the collection, found none`)
  return file
}

/** The text of a page's document, which the lists of pages do without. */
export async function documentOf(page: DocumentPage): Promise<Document> {
  const file = await fileOf(page)
  if (loaded?.file !== file) loaded = { file, document: loadDocument(file) }
  return loaded.document
}

/** The order to write pages in: both pages of a document one after the other, so that it is read once. */
export function besideEachOther(pages: readonly DocumentPage[]): DocumentPage[] {
  return [...Map.groupBy(pages, ({ document }) => document.path).values()].flat()
}

export async function documentPages(): Promise<DocumentPage[]> {
  return (await readSite()).pages
}

export async function landingPages(): Promise<LandingPage[]> {
  return (await readSite()).landings
}

const surroundings = oncePerReading(async (_, locale: string) =>
  toSurroundings(locale, (await readSite()).pages),
)

/** A landing page in other locales. */
export async function landingAlternatesOf({ slug, locale }: LandingPage): Promise<Alternates> {
  const { landings } = await readSite()
  const locales = landings.filter((page) => page.slug === slug).map((page) => page.locale)
  return siteAlternates(locale, await surroundings(locale), locales, (name) =>
    toRoute(name, slug, environment.base),
  )
}

/** Those of some pages of documents that are made in this process: not those of other shards. */
export function madeHere(pages: readonly DocumentPage[]): DocumentPage[] {
  const own = processContext().read?.own
  return own ? pages.filter(({ document }) => own.has(document.path)) : [...pages]
}

/** Whether pages that tell of several documents are made here: a shard knows its own documents only. */
export function restIsMade(): boolean {
  return processContext().read?.shard === undefined
}

/** The locales whose own pages (home, contents, help) are made here. */
export async function localesMadeHere(): Promise<string[]> {
  return restIsMade() ? siteLocales() : []
}

/** Every locale the site has pages in: targets first, then the source's. */
export async function siteLocales(): Promise<string[]> {
  return (await readSite()).locales
}

/** How many pages a build writes, but for the few that a site has once. */
export async function countSitePages(): Promise<number> {
  const { pages, landings, locales, folders, checklists } = await readSite()
  const withChecklists = pages.filter(({ document }) => document.checklists.length > 0)
  const lists = [...folders.values(), ...checklists.values()]
  const listPages = lists.reduce((sum, slugs) => sum + slugs.size, 0)
  const own = pages.length + landings.length + withChecklists.length
  return own + listPages + OWN_PAGES * locales.length
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
  const having = (namesakes.get(page.slug.toLowerCase()) ?? []).filter(
    ({ document }) => part === '' || document.checklists.length > 0,
  )
  return documentAlternates(page, having, ({ locale, slug }) =>
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
  const folder = of === 'checklists' ? slug.replace(/\/?checklists$/, '') : slug
  const locales = of ? site.locales.filter((name) => site[of].get(name)?.has(folder)) : site.locales
  return siteAlternates(locale, await surroundings(locale), locales, (name) =>
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
  const diagnosis = page?.document.checklists.findLast(({ kind }) => kind === 'diagnosis')
  return page && diagnosis && { slug: page.slug, anchor: diagnosis.anchor }
}
