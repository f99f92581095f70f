/** Several documents as one: what a PDF or an EPUB of a part of the contents is made of. */
import type { Side, Document } from '../sxs/document.ts'
import type { View } from '../site/view.ts'

/** A text and its language tag. */
export interface Name {
  label: string
  lang: string
}

/** One document of a book, in reading order. */
export interface Chapter {
  /** `d1`, `d2` …: what its places are named after. */
  id: string
  /** Address of its page, without locale. */
  slug: string
  document: Document
  /** Its fragments, in order, and the number of each. */
  anchors: ReadonlyMap<string, number>
}

/** An entry of the contents: a document, or a group of them. */
export interface BookEntry {
  /** In each language that is shown, the first one's first. */
  names: Name[]
  chapter?: Chapter
  /** The document stands in the contents before, and in the book there. */
  isAgain?: boolean
  items: BookEntry[]
}

export interface Book {
  names: Name[]
  /** What it is a part of. */
  within: Name[]
  view: View
  /** Locale of its pages. */
  locale: string
  side: Side
  chapters: Chapter[]
  entries: BookEntry[]
}

/** How a name is read in one line. */
export function toLabel(names: readonly Name[]): string {
  return names.map(({ label }) => label).join(' · ')
}
