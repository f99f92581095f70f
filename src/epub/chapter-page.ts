import { h } from 'hastscript'
import type { Element } from 'hast'
import { toLabel, type Book, type Chapter } from '../book/book.ts'
import { chapterArticle } from '../book/chapter-article.ts'
import type { ChapterOptions } from '../book/chapter-tree.ts'
import { namesOfDocument } from '../book/make-book.ts'
import { placesOf } from '../book/places.ts'
import { resolveLink } from '../book/resolve-link.ts'
import type { SiteAddress } from '../render/printed-address.ts'
import { toLanguageTag } from '../site/locale.ts'
import { walkElements } from '../sxs/rehype/walk-elements.ts'
import type { BookImages } from './images.ts'
import { repairLists } from './repair-lists.ts'
import { typed, xhtmlPage } from './xhtml.ts'

/** The file of a chapter, beside those of all others. */
export function chapterFile({ id }: Chapter): string {
  return `${id}.xhtml`
}

/** @returns what writes a chapter's page */
export function createChapterWriter(
  book: Book,
  site: SiteAddress,
  images: BookImages,
): (chapter: Chapter) => string {
  const places = placesOf(book, site)
  const options: ChapterOptions = {
    link: (href, from) => resolveLink(href, from, places),
    write: ({ chapter, anchor }) => chapterFile(chapter) + (anchor && `#${idOf(anchor, chapter)}`),
    idOf,
  }
  return (chapter) => {
    const article = chapterArticle(chapter, book, site, options)
    toEpub(article, images)
    return xhtmlPage({
      title: toLabel(namesOfDocument(chapter.document, book.view)) || chapter.slug,
      lang: toLanguageTag(book.locale),
      sheet: 'book.css',
      body: [typed('chapter', article)],
    })
  }
}

/** Not every reader finds a fragment that is not ASCII. */
function idOf(anchor: string, { anchors }: Chapter): string {
  return `a${anchors.get(anchor)}`
}

/** What is right on a site, and not in a book: addresses that are none, attributes that HTML has given up. */
function toEpub(article: Element, images: BookImages): void {
  delete article.properties['dataDir']
  repairLists(article)
  walkElements(article, (element, index, parent) => {
    const { properties, tagName } = element
    if (tagName === 'img') parent.children[index] = toImage(element, images)
    if (tagName === 'a') writeAddress(element)
    const { align } = properties
    if (typeof align !== 'string') return
    delete properties['align']
    const classes = Array.isArray(properties['className']) ? properties['className'] : []
    properties['className'] = [...classes, `to-${align.toLowerCase()}`]
  })
}

/** An image that is not there, or that readers need not know, is its text. */
function toImage({ properties }: Element, images: BookImages): Element {
  const { src, alt, width, height } = properties
  const text = typeof alt === 'string' ? alt : ''
  const file = images.add(String(src))
  return file === undefined
    ? h('span', { className: ['missing'] }, text)
    : h('img', { src: file, alt: text, width, height })
}

/** An address as the standard writes it, which is stricter than browsers; what is none is text. */
function writeAddress(element: Element): void {
  const { href } = element.properties
  // Relative ones are the book's own.
  if (typeof href !== 'string' || !/^[a-z][\w+.-]*:/i.test(href)) return
  if (URL.canParse(href)) {
    element.properties['href'] = new URL(href).href
      .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent)
      .replace(/%(?![\da-f]{2})/gi, '%25')
  } else {
    delete element.properties['href']
    element.tagName = 'span'
  }
}
