/** Ids that authors give to headings: `{#id}`, `{/* #id *\/}`, `{: #id}`. */
import type { Edit } from '../layer.ts'
import { createInside, type Range } from './ranges.ts'

const HEADING =
  /^((?:[ \t]*>)*[ \t]{0,3}#{1,6}[ \t]+)[^\n]*?([ \t]*\{(?:#|\/\*[ \t]*#|:[ \t]*#)([^{}\s*]+)[^{}\n]*\})[ \t]*#*[ \t]*\r?$/gm

/** Each becomes an anchor at the heading's start, which the pipeline reads as its id. */
export function findHeadingIds(text: string, ranges: readonly Range[]): Edit[] {
  const edits: Edit[] = []
  const inside = createInside(ranges)
  for (const match of text.matchAll(HEADING)) {
    const [whole, mark = '', suffix = '', id = ''] = match
    const start = match.index + mark.length
    if (inside(start)) continue
    const at = match.index + whole.lastIndexOf(suffix)
    edits.push({ start, end: start, pieces: [`<a name="${id.replaceAll('"', '&quot;')}"></a>`] })
    edits.push({ start: at, end: at + suffix.length })
  }
  return edits
}
