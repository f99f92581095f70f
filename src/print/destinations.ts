/** What the places of a book are called in its PDF: short names of ASCII, which every reader of PDFs takes. */
import type { Chapter } from '../book/book.ts'
import type { Heading } from '../sxs/document.ts'

/** Begins the address of a place in another part of the book. */
export const PLACE = 'book:'

/** @param anchor a fragment of the chapter's document; `''` is the chapter */
export function destinationOf({ id, anchors }: Chapter, anchor: string): string {
  const number = anchors.get(anchor)
  return number === undefined ? id : `${id}-${number}`
}

/** The headings below a chapter's title that links can lead to. */
export function headingsOf({ document, anchors }: Chapter): Heading[] {
  return document.headings.filter(({ depth, id }) => depth > 1 && anchors.has(id))
}
