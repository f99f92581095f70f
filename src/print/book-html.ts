/** A book as pages that a browser prints: its title and contents, and its chapters by parts. */
import { h } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import type { Element } from 'hast'
import { toLabel, type Book, type BookEntry, type Chapter } from '../book/book.ts'
import { chapterArticle } from '../book/chapter-article.ts'
import type { ChapterOptions } from '../book/chapter-tree.ts'
import { nameElements, titlePage } from '../book/front-matter.ts'
import { resolveLink, type BookPlaces } from '../book/resolve-link.ts'
import type { DocsetConfig } from '../config/options.ts'
import { toLanguageTag } from '../site/locale.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'
import { escapeHtml } from '../sxs/markdown/escape-html.ts'
import { destinationOf, PLACE } from './destinations.ts'

/** Sheets of the site that its documents are set with, and the one that a book adds. */
export const SHEETS = [
  'ui/document/document-page.css',
  'ui/document/print-tables.css',
  'ui/code/code.css',
  'ui/learn/learn.css',
  'print/book.css',
]

/** Title page and contents. */
export function frontHtml(
  book: Book,
  settings: DocsetConfig,
  /** The page that each chapter begins on, as far as that is known. */
  pages: ReadonlyMap<string, number>,
): string {
  // A title page has neither number nor name.
  const style = '@page:first{@bottom-right{content:none}@bottom-left{content:none}}'
  return pageHtml(book, style, [titlePage(book, settings), contentsList(book, pages)])
}

/**
 * Some chapters, which follow each other.
 *
 * @param first number of their first page
 */
export function chaptersHtml(
  book: Book,
  chapters: readonly Chapter[],
  places: BookPlaces,
  first: number,
): string {
  const options: ChapterOptions = {
    link: (href, from) => resolveLink(href, from, places),
    write: ({ chapter, anchor }) =>
      (chapters.includes(chapter) ? '#' : PLACE) + destinationOf(chapter, anchor),
    idOf: (anchor, chapter) => destinationOf(chapter, anchor),
  }
  const articles = chapters.map((chapter) => chapterArticle(chapter, book, places, options))
  const style = `@page:first{counter-increment:page ${first}}`
  return pageHtml(book, style, [h('main', articles), destinationLinks(chapters)])
}

function pageHtml(book: Book, style: string, body: Element[]): string {
  const name = cssString(toLabel(book.names.slice(0, 1)))
  const sheets = SHEETS.map((sheet) => `<link rel="stylesheet" href="/src/${sheet}">`)
  return (
    `<!doctype html><html lang="${toLanguageTag(book.locale)}" data-view="${book.view}"><head>` +
    `<meta charset="utf-8"><title>${escapeHtml(toLabel(book.names))}</title>${sheets.join('')}` +
    `<style>@page{@bottom-left{content:${name}}}${style}</style></head>` +
    `<body>${toHtml(body)}</body></html>`
  )
}

function contentsList(book: Book, pages: ReadonlyMap<string, number>): Element {
  const language = interfaceLanguage(book.locale)
  return h('nav', { className: ['book-contents'] }, [
    h('h1', { lang: language }, useStrings(language)('book.contents')),
    list(book.entries),
  ])

  function list(entries: readonly BookEntry[]): Element {
    return h(
      'ol',
      entries.map((entry) =>
        h('li', [entryLine(entry, pages), ...(entry.items.length > 0 ? [list(entry.items)] : [])]),
      ),
    )
  }
}

function entryLine({ names, chapter }: BookEntry, pages: ReadonlyMap<string, number>): Element {
  if (!chapter) return h('p', { className: ['name'] }, nameElements(names))
  return h('a', { href: PLACE + chapter.id }, [
    h('span', { className: ['name'] }, nameElements(names)),
    h('span', { className: ['on-page'] }, String(pages.get(chapter.id) ?? '')),
  ])
}

/** Browsers name a place in a PDF where a link of the page leads to it: these do, and are not seen. */
function destinationLinks(chapters: readonly Chapter[]): Element {
  const names = chapters.flatMap((chapter) => [
    chapter.id,
    ...Array.from(chapter.anchors.keys(), (anchor) => destinationOf(chapter, anchor)),
  ])
  return h(
    'div',
    { hidden: true },
    names.map((name) => h('a', { href: `#${name}` })),
  )
}

/** @example cssString('a "b"') // '"a \\22 b\\22 "' */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>\n\r\f]/g,
    (letter) => `\\${letter.charCodeAt(0).toString(16)} `,
  )
  return `"${escaped}"`
}
