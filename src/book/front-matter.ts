/** What a book says of itself before its first chapter, and of each chapter around its text. */
import { h } from 'hastscript'
import type { Element } from 'hast'
import { inLanguage } from '../config/config.ts'
import type { DocsetConfig } from '../config/options.ts'
import { printedAddress, type SiteAddress } from '../render/printed-address.ts'
import { writtenDate } from '../site/locale.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'
import { direction } from '../site/locale.ts'
import type { Book, Chapter, Name } from './book.ts'

type Settings = Pick<DocsetConfig, 'licence' | 'notice'>

/** Names below each other, each in its language. */
export function nameElements(names: readonly Name[]): Element[] {
  return names.map(({ label, lang }, index) =>
    h('span', { className: [index === 0 ? 'first' : 'second'], lang, dir: direction(lang) }, label),
  )
}

/** The title page. */
export function titlePage(book: Book, { licence, notice = [] }: Settings): Element {
  const language = interfaceLanguage(book.locale)
  const t = useStrings(language)
  const notices = [notice].flat().flatMap((text) => inLanguage(text, language) ?? [])
  const day = (label: string, date: string | undefined) =>
    date && h('p', `${label} ${writtenDate(date, language)}`)
  return h('section', { className: ['book-title'] }, [
    ...(book.within.length > 0
      ? [h('p', { className: ['within'] }, nameElements(book.within))]
      : []),
    h('h1', nameElements(book.names)),
    h('div', { className: ['book-facts'], lang: language, dir: direction(language) }, [
      h('p', t('book.count', { count: book.chapters.length })),
      day(t('about.modified'), latest(book, 'modified')),
      day(t('about.translated'), latest(book, 'translated')),
      ...notices.map((text) => h('p', { className: ['notice'] }, text)),
      licence &&
        h('p', [
          h('a', { href: licence.url }, t('about.licence', licence)),
          ' ',
          t('about.changes'),
        ]),
    ]),
  ])
}

/** The day of the last change of any document, or of its translation. */
export function latestDate(book: Book): string | undefined {
  return [latest(book, 'modified'), latest(book, 'translated')]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1)
}

/** The last day on which any document was written, or translated. */
function latest({ chapters }: Book, date: 'modified' | 'translated'): string | undefined {
  return chapters
    .flatMap(({ document }) => document[date] ?? [])
    .sort()
    .at(-1)
}

/** What a reader must know before reading a chapter. */
export function chapterNotice({ document }: Chapter, { locale }: Book): Element[] {
  const language = interfaceLanguage(locale)
  if (document.translationType !== 'MT') return []
  const text = useStrings(language)('notice.machine')
  return [h('p', { className: ['notice'], lang: language, dir: direction(language) }, text)]
}

/** Where a chapter comes from. */
export function aboutChapter(chapter: Chapter, { locale }: Book, site: SiteAddress): Element {
  const { modified, translated } = chapter.document
  const language = interfaceLanguage(locale)
  const t = useStrings(language)
  const day = (label: string, date: string | undefined) =>
    date && h('li', `${label} ${writtenDate(date, language)}`)
  const address = printedAddress({ slug: chapter.slug, locale }, '', site)
  return h('ul', { className: ['about'], lang: language, dir: direction(language) }, [
    day(t('about.modified'), modified),
    day(t('about.translated'), translated),
    h('li', h('a', { href: address }, t('about.original'))),
  ])
}
