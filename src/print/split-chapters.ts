import type { Chapter } from '../book/book.ts'

/** Characters of HTML that are printed at once: 2,800 documents in one page took a browser 9 GB. */
const MOST = 2_000_000

/** Chapters in their order, by parts that a browser prints at once. */
export function splitChapters(chapters: readonly Chapter[], most = MOST): Chapter[][] {
  const parts: Chapter[][] = []
  let room = 0
  for (const chapter of chapters) {
    const size = chapter.document.html.length
    if (size > room || parts.length === 0) {
      parts.push([])
      room = most
    }
    parts.at(-1)!.push(chapter)
    room -= size
  }
  return parts
}
