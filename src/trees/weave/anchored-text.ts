import { headingMark } from '../dialect/heading-line.ts'
import { applyEdits } from '../layer.ts'
import { readHeadings } from './heading-slugs.ts'

/** What begins a heading's line is no longer. */
const MAX_MARK = 200

/** A text of one tree with the anchors before its headings that it has when it is woven. */
export function anchoredText(text: string): string {
  const edits = readHeadings(text).flatMap(({ start, explicit, slug }) => {
    if (explicit.length > 0 || slug === '') return []
    const at = start + (headingMark(text.slice(start, start + MAX_MARK)) ?? 0)
    return [{ start: at, end: at, pieces: [`<a name="${slug}"></a>`] }]
  })
  return applyEdits(text, edits).text
}
