import { h } from 'hastscript'
import type { Element } from 'hast'
import type { SiteAddress } from '../render/printed-address.ts'
import { direction, toLanguageTag } from '../site/locale.ts'
import type { Book, Chapter } from './book.ts'
import { chapterTree, type ChapterOptions } from './chapter-tree.ts'
import { aboutChapter, chapterNotice, nameElements } from './front-matter.ts'
import { namesOfDocument } from './make-book.ts'

/** A chapter with what is said around its text; a document without a title of its own begins with its name. */
export function chapterArticle(
  chapter: Chapter,
  book: Book,
  site: SiteAddress,
  options: ChapterOptions,
): Element {
  const { children } = chapterTree(chapter, book, options)
  const hasTitle = children.some((child) => child.type === 'element' && child.tagName === 'h1')
  const names = namesOfDocument(chapter.document, book.view)
  const isTurned = book.view !== 'source' && direction(chapter.document.targetLocale) === 'rtl'
  return h(
    'article',
    { id: chapter.id, lang: toLanguageTag(book.locale), ...(isTurned && { dataDir: 'rtl' }) },
    [
      ...chapterNotice(chapter, book),
      ...(hasTitle ? [] : [h('h1', nameElements(names))]),
      ...(children.filter(({ type }) => type !== 'doctype') as Element[]),
      aboutChapter(chapter, book, site),
    ],
  )
}
