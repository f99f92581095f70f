/** What the entries of a navigation are called in a locale. */
import { toLanguageTag } from '../locale.ts'
import type { DocumentPage } from '../pages.ts'

/** A label and its language tag. */
interface Name {
  label: string
  lang: string
}

export interface NamedPages {
  /** The pages of the locale. */
  pages: readonly DocumentPage[]
  locale: string
  /** Locale that tables of contents are written in. */
  target: string
  /** The locale is that of a translation, not the source's. */
  isTarget: boolean
}

export interface Namer {
  titleOf(page: DocumentPage): Name
  /**
   * A name as a table of contents has it, in the target's language. On the source's pages it is given in
   * the source's where the documents tell it: names of tables of contents are often titles or headings.
   */
  nameOf(name: string): Name
}

export function createNamer({ pages, locale, target, isTarget }: NamedPages): Namer {
  const counterparts = isTarget ? new Map<string, string>() : findCounterparts(pages)
  const lang = toLanguageTag(locale)
  return {
    titleOf: ({ document, side }) => ({ label: document.title[side], lang }),
    nameOf(name) {
      const counterpart = counterparts.get(name.trim())
      if (counterpart !== undefined) return { label: counterpart, lang }
      return { label: name, lang: isTarget || isAscii(name) ? lang : toLanguageTag(target) }
    },
  }
}

/** Letters beyond ASCII are taken for the target's. */
function isAscii(name: string): boolean {
  return /^[\x20-\x7e]*$/.test(name)
}

/** What the target's titles and headings are in the source. */
function findCounterparts(pages: readonly DocumentPage[]): Map<string, string> {
  const counterparts = new Map<string, string>()
  for (const { document } of pages) {
    const headings = document.headings.map(({ text }) => text)
    for (const { target, source } of [document.title, ...headings]) {
      if (!counterparts.has(target.trim())) counterparts.set(target.trim(), source)
    }
  }
  return counterparts
}
