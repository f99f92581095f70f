/** Prints a book into one PDF: its chapters by parts, then the contents, which name their pages. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { BrowserContext, Page, Route } from 'playwright-core'
import path from 'node:path'
import { toLabel, type Book } from '../book/book.ts'
import { placesOf } from '../book/places.ts'
import type { BookSurroundings } from '../book/write-books.ts'
import { launchBrowser } from '../browser/launch.ts'
import { Progress } from '../cli/progress.ts'
import { PACKAGE_ROOT } from '../files/package-root.ts'
import { toLanguageTag } from '../site/locale.ts'
import { bindParts } from './bind.ts'
import { chaptersHtml, frontHtml } from './book-html.ts'
import { toOutlineItems } from './outline.ts'
import { findPages, openPdf, savePdf, setOutline } from './pdf-file.ts'
import { splitChapters } from './split-chapters.ts'

interface PrintBookOptions extends BookSurroundings {
  paper: 'a4' | 'letter'
  /** Characters of HTML that are printed at once. */
  most?: number
}

/** The host that pages are read from; nothing of it leaves the process. */
const HOST = 'http://book.invalid'

type Print = (html: string) => Promise<PDFDocument>

/** @returns the bytes of the file */
export async function printBook(book: Book, options: PrintBookOptions): Promise<Uint8Array> {
  const browser = await launchBrowser()
  let parts: PDFDocument[]
  try {
    // What documents hold has been sanitized; a book runs no script in any case.
    const context = await browser.newContext({ javaScriptEnabled: false })
    const print = await openPrinter(context, options)
    parts = await printParts(book, print, options)
  } finally {
    await browser.close()
  }
  const lang = toLanguageTag(book.locale)
  const places = new Map(parts.flatMap((part) => [...findPages(part)]))
  const file = await bindParts(parts, { title: toLabel(book.names), lang })
  setOutline(file, toOutlineItems(book), new Set(places.keys()))
  return savePdf(file)
}

/** The front, whose number of pages does not depend on the numbers in it, is printed twice. */
async function printParts(
  book: Book,
  print: Print,
  { settings, site, most }: PrintBookOptions,
): Promise<PDFDocument[]> {
  const places = placesOf(book, site)
  const blank = await print(frontHtml(book, settings, new Map()))
  const pages = new Map<string, number>()
  const parts: PDFDocument[] = []
  let printed = blank.getPageCount()
  const progress = new Progress('Printing', book.chapters.length)
  for (const chapters of splitChapters(book.chapters, most)) {
    const part = await print(chaptersHtml(book, chapters, places, printed + 1))
    for (const [name, page] of findPages(part)) pages.set(name, printed + page)
    printed += part.getPageCount()
    parts.push(part)
    for (const _ of chapters) progress.step()
  }
  return [await print(frontHtml(book, settings, pages)), ...parts]
}

async function openPrinter(
  context: BrowserContext,
  { files, paper }: PrintBookOptions,
): Promise<Print> {
  let html = ''
  await serve(context, files, () => html)
  const tab: Page = await context.newPage()
  return async (page) => {
    html = page
    // Large parts take their time.
    await tab.goto(`${HOST}/`, { timeout: 0 })
    return openPdf(await tab.pdf({ format: paper === 'a4' ? 'A4' : 'Letter', tagged: true }))
  }
}

/** Answers the browser with the page, the project's styles and the images of the source folder, and with nothing else. */
async function serve(
  context: BrowserContext,
  files: ReadonlyMap<string, string>,
  page: () => string,
): Promise<void> {
  await context.route('**/*', (route: Route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== HOST) return route.abort()
    if (pathname === '/')
      return route.fulfill({ body: page(), contentType: 'text/html; charset=utf-8' })
    if (pathname.startsWith('/src/') && pathname.endsWith('.css'))
      return answer(route, path.join(PACKAGE_ROOT, pathname))
    const media = files.get(decodeURIComponent(pathname.slice('/media/'.length)))
    return media === undefined ? route.abort() : answer(route, media)
  })
}

/** A request without an answer would keep the page from ever being ready. */
async function answer(route: Route, file: string): Promise<void> {
  try {
    await route.fulfill({ path: file })
  } catch {
    await route.abort()
  }
}
