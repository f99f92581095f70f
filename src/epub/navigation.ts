import { h } from 'hastscript'
import type { Element } from 'hast'
import { toLabel, type Book, type BookEntry } from '../book/book.ts'
import { nameElements } from '../book/front-matter.ts'
import { toLanguageTag } from '../site/locale.ts'
import { interfaceLanguage, useStrings } from '../site/strings/index.ts'
import { chapterFile } from './chapter-page.ts'
import { typed, xhtmlPage } from './xhtml.ts'

/** The contents, which readers show beside the text and as a page. */
export function navigationPage(book: Book): string {
  const language = interfaceLanguage(book.locale)
  const title = useStrings(language)('book.contents')
  const contents = h('nav', { id: 'toc' }, [h('h1', { lang: language }, title), list(book.entries)])
  return xhtmlPage({
    title: toLabel(book.names),
    lang: toLanguageTag(book.locale),
    sheet: 'book.css',
    body: [typed('toc', contents), typed('landmarks', landmarks(book, title))],
  })
}

/** In reading order, as the format wants it: a document that stands in several places is named in the first. */
function list(entries: readonly BookEntry[]): Element {
  return h(
    'ol',
    entries.filter(isNew).map(({ names, chapter, isAgain, items }) => {
      const name = nameElements(names).flatMap((element) => [element, ' '])
      return h('li', [
        chapter && !isAgain ? h('a', { href: chapterFile(chapter) }, name) : h('span', name),
        ...(items.some(isNew) ? [list(items)] : []),
      ])
    }),
  )
}

/** Whether a document is named here that is not named before. */
function isNew({ chapter, isAgain, items }: BookEntry): boolean {
  return (chapter !== undefined && !isAgain) || items.some(isNew)
}

/** Where a reader finds the parts of the book. */
function landmarks({ chapters }: Book, title: string): Element {
  const mark = (type: string, href: string, text: string) =>
    h('li', typed(type, h('a', { href }, text)))
  const [first] = chapters
  return h('nav', { hidden: true }, [
    h('ol', [
      mark('toc', '#toc', title),
      ...(first ? [mark('bodymatter', chapterFile(first), first.document.title.target)] : []),
    ]),
  ])
}
