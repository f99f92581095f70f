/** Reads a bound PDF back: where its links and its outline lead, what is on its pages, how it is tagged. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

export interface ReadBook {
  title: string
  language: string
  /** Text by page, the first being 0. */
  pages: string[]
  /** Titles, set in by their depth, and the number of the page that each leads to. */
  outline: string[]
  /** What stands under each link into the file, and the page that it leads to; `undefined` where it leads nowhere. */
  links: { from: number; to: number | undefined }[]
  addresses: string[]
  /** Pages without a tag. */
  untagged: number[]
}

export async function readBook(bytes: Uint8Array): Promise<ReadBook> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const { info } = await file.getMetadata()
  const details = info as { Title?: string; Language?: string }
  const read: ReadBook = {
    title: details.Title ?? '',
    language: details.Language ?? '',
    ...{ pages: [], links: [], addresses: [], untagged: [] },
    outline: await outlineLines(file, await file.getOutline()),
  }
  for (let number = 1; number <= file.numPages; number++) await readPage(file, number, read)
  return read
}

async function readPage(file: PDFDocumentProxy, number: number, read: ReadBook): Promise<void> {
  const page = await file.getPage(number)
  const { items } = await page.getTextContent()
  // Fonts draw some characters as others of the same look.
  read.pages.push(
    items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .normalize('NFKC'),
  )
  const tags = await page.getStructTree()
  if (!tags || tags.children.length === 0) read.untagged.push(number)
  for (const { dest, url } of (await page.getAnnotations()) as {
    dest?: unknown
    url?: string
  }[]) {
    if (dest) read.links.push({ from: number, to: await pageOf(file, dest) })
    else read.addresses.push(url ?? '')
  }
  page.cleanup()
}

async function outlineLines(file: PDFDocumentProxy, items: Outline, depth = 0): Promise<string[]> {
  const lines: string[] = []
  for (const { title, dest, items: below } of items ?? []) {
    lines.push(`${'  '.repeat(depth)}${title}: ${(await pageOf(file, dest)) ?? 'nowhere'}`)
    lines.push(...(await outlineLines(file, below as Outline, depth + 1)))
  }
  return lines
}

/** @param dest the name of a place, or the place */
async function pageOf(file: PDFDocumentProxy, dest: unknown): Promise<number | undefined> {
  const place = typeof dest === 'string' ? await file.getDestination(dest) : dest
  if (!Array.isArray(place)) return undefined
  return (await file.getPageIndex(place[0] as { num: number; gen: number })) + 1
}
