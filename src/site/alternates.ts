/** What a page is in the other locales, and which way leads there. */
import type { Localized } from '../sxs/document.ts'
import type { DocumentPage } from './pages.ts'

/** A page in one locale. */
export interface Alternate {
  locale: string
  /** Path of the page, base included. */
  href: string
}

export interface Alternates {
  /** The page in every locale that has it, its own included; the source's last. */
  all: Alternate[]
  /** The same text, the interface in another language. */
  interface: Alternate[]
  /** Other translations: the menu of locales lists them. Empty where the site has one. */
  menu: Alternate[]
  /** Locales of the two languages in the page, or around it. */
  languages: Localized
}

/**
 * The ways from a document's page: to its own other page, and to the document in other targets.
 *
 * @param namesakes pages of the document in all locales, targets first
 * @param toHref address of such a page
 */
export function documentAlternates(
  page: DocumentPage,
  namesakes: readonly DocumentPage[],
  toHref: (page: DocumentPage) => string,
): Alternates {
  const { document, locale } = page
  const isOwn = (other: DocumentPage) => other.document.path === document.path
  const toAlternate = (other: DocumentPage) => ({ locale: other.locale, href: toHref(other) })
  return {
    all: namesakes.map(toAlternate),
    interface: namesakes
      .filter((other) => isOwn(other) && other.locale !== locale)
      .map(toAlternate),
    menu: namesakes.filter((other) => !isOwn(other) && other.side === 'target').map(toAlternate),
    languages: { target: document.targetLocale, source: document.sourceLocale },
  }
}

/** What the site's own pages in a locale know of the others. */
interface Surroundings {
  /** Locales of the two languages around such a page. */
  languages: Localized
  /** The site has more than two locales. */
  isLarge: boolean
}

/** @param pages every page of the site */
export function toSurroundings(locale: string, pages: readonly DocumentPage[]): Surroundings {
  const inLocale = pages.filter((page) => page.locale === locale)
  const { document } = inLocale.find(({ side }) => side === 'source') ?? inLocale[0] ?? {}
  return {
    languages: {
      target: document?.targetLocale ?? locale,
      source: document?.sourceLocale ?? locale,
    },
    isLarge: new Set(pages.map((page) => page.locale)).size > 2,
  }
}

/**
 * The ways from a page of the site's own. With two locales the interface's language is all that
 * differs; with more the menu names them.
 *
 * @param locales those that have the page
 */
export function siteAlternates(
  locale: string,
  { languages, isLarge }: Surroundings,
  locales: readonly string[],
  toHref: (locale: string) => string,
): Alternates {
  const all = locales.map((name) => ({ locale: name, href: toHref(name) }))
  const others = all.filter((alternate) => alternate.locale !== locale)
  return {
    all,
    interface: isLarge ? [] : others,
    menu: isLarge ? others : [],
    languages,
  }
}
