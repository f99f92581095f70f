import { applyEdits } from '../layer.ts'
import { readHeadings } from './heading-slugs.ts'

/** A text of one tree with the anchors before its headings that it has when it is woven. */
export function anchoredText(text: string): string {
  const edits = [...readHeadings(text).values()].flatMap(({ start, explicit, slug }) => {
    if (explicit.length > 0 || slug === '') return []
    const at =
      start +
      /^(?:[ \t]*>)*[ \t]{0,3}(?:(?:[-*+]|\d+[.)])[ \t]+)?#{1,6}[ \t]+/.exec(
        text.slice(start, start + 200),
      )![0].length
    return [{ start: at, end: at, pieces: [`<a name="${slug}"></a>`] }]
  })
  return applyEdits(text, edits).text
}
