/** A book as EPUB 3: one file that reading devices and programs open. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { toLabel, type Book } from '../book/book.ts'
import { titlePage } from '../book/front-matter.ts'
import type { BookSurroundings } from '../book/write-books.ts'
import { PACKAGE_ROOT } from '../files/package-root.ts'
import { toLanguageTag } from '../site/locale.ts'
import { chapterFile, createChapterWriter } from './chapter-page.ts'
import { BookImages } from './images.ts'
import { navigationPage } from './navigation.ts'
import { packageDocument } from './package-document.ts'
import { typed, xhtmlPage } from './xhtml.ts'

/** The first moment that a ZIP can name, in the time of whatever place this runs in. */
const NO_TIME = new Date(1980, 0, 1)

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

/** @returns the bytes of the file: the same for the same documents */
export function writeEpub(book: Book, { settings, site, files }: BookSurroundings): Uint8Array {
  const images = new BookImages(files)
  const write = createChapterWriter(book, site, images)
  const chapters = book.chapters.map((chapter) => [chapterFile(chapter), write(chapter)] as const)
  const title = xhtmlPage({
    title: toLabel(book.names),
    lang: toLanguageTag(book.locale),
    sheet: 'book.css',
    body: [typed('titlepage', titlePage(book, settings))],
  })
  const texts: [name: string, text: string][] = [
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument({ book, settings, site, images: images.all })],
    ['EPUB/title.xhtml', title],
    ['EPUB/nav.xhtml', navigationPage(book)],
    ['EPUB/book.css', readFileSync(path.join(PACKAGE_ROOT, 'src/epub/book.css'), 'utf8')],
    ...chapters.map(([name, text]): [string, string] => [`EPUB/${name}`, text]),
  ]
  const encoder = new TextEncoder()
  const entries: Zippable = {
    // First, and not compressed: what the file is can be read at a fixed place.
    mimetype: [encoder.encode('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(texts.map(([name, text]) => [name, encoder.encode(text)])),
    ...Object.fromEntries(images.all.map(({ file, bytes }) => [`EPUB/${file}`, bytes])),
  }
  return zipSync(entries, { level: 9, mtime: NO_TIME })
}
