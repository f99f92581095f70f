/** What an EPUB says of itself: title, languages, files, and in which order they are read. */
import { createHash } from 'node:crypto'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { toLabel, type Book } from '../book/book.ts'
import { latestDate } from '../book/front-matter.ts'
import type { DocsetConfig } from '../config/options.ts'
import { PROLOG, serialize, xmlText } from '../l10n/exchange/xml.ts'
import type { SiteAddress } from '../render/printed-address.ts'
import { direction, toLanguageTag } from '../site/locale.ts'
import { chapterFile } from './chapter-page.ts'
import type { BookImage } from './images.ts'

interface PackageParts {
  book: Book
  settings: DocsetConfig
  site: SiteAddress
  images: readonly BookImage[]
}

export function packageDocument(parts: PackageParts): string {
  const lang = toLanguageTag(parts.book.locale)
  const isTurned = direction(lang) === 'rtl'
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': lang,
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(parts)),
      x('manifest', manifest(parts)),
      x('spine', isTurned ? { 'page-progression-direction': 'rtl' } : {}, [
        x('itemref', { idref: 'title' }),
        x('itemref', { idref: 'nav' }),
        ...parts.book.chapters.map(({ id }) => x('itemref', { idref: id })),
      ]),
    ],
  )
  return `${PROLOG}${xmlText(serialize(tree))}\n`
}

function metadata({ book, settings, site }: PackageParts): Element[] {
  const property = (name: string, value: string) => x('meta', { property: name }, value)
  const { licence } = settings
  const date = latestDate(book)
  return [
    x('dc:identifier', { id: 'id' }, `urn:uuid:${identify(book, site)}`),
    ...book.names.map(({ label, lang }) => x('dc:title', { 'xml:lang': lang }, label)),
    ...languagesOf(book).map((lang) => x('dc:language', lang)),
    ...(licence
      ? [x('dc:creator', licence.holder), x('dc:rights', `© ${licence.holder}, ${licence.name}`)]
      : []),
    ...(date === undefined ? [] : [x('dc:date', date)]),
    // The day of the text, not that of the build: the same documents make the same bytes.
    property('dcterms:modified', `${date ?? '1980-01-01'}T00:00:00Z`),
    property('schema:accessMode', 'textual'),
    property('schema:accessMode', 'visual'),
    property('schema:accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText'].map((name) =>
      property('schema:accessibilityFeature', name),
    ),
    property('schema:accessibilityHazard', 'none'),
  ]
}

/** The first one is that of the interface. */
function languagesOf({ view, chapters, locale }: Book): string[] {
  const others = chapters.flatMap(({ document: { targetLocale, sourceLocale } }) =>
    view === 'both' ? [targetLocale, sourceLocale] : [],
  )
  return [...new Set([locale, ...others].map(toLanguageTag))]
}

/** The same for each edition of a book: a reader keeps the place in it. */
function identify(book: Book, { site }: SiteAddress): string {
  const text = JSON.stringify([
    site,
    book.locale,
    book.view,
    toLabel([...book.within, ...book.names]),
  ])
  const digits = createHash('sha256').update(text).digest('hex')
  // Version 8, of a kind of its own, as RFC 9562 writes it.
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}

function manifest({ book, images }: PackageParts): Element[] {
  const item = (id: string, href: string, type: string, properties?: string) =>
    x('item', { id, href, 'media-type': type, ...(properties && { properties }) })
  const page = 'application/xhtml+xml'
  return [
    item('title', 'title.xhtml', page),
    item('nav', 'nav.xhtml', page, 'nav'),
    item('css', 'book.css', 'text/css'),
    ...book.chapters.map((chapter) => item(chapter.id, chapterFile(chapter), page)),
    ...images.map(({ file, type }, index) => item(`i${index + 1}`, file, type)),
  ]
}
