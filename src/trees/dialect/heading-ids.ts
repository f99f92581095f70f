/** Ids that authors give to headings: `{#id}`, `{/* #id *\/}`, `{: #id}`. */
import type { Edit } from '../layer.ts'
import { headingMark, withoutClosing } from './heading-line.ts'
import { createInside, type Range } from './inside.ts'

const ID = /^\{(?:[ \t]*#|\/\*\s*#|:\s*#)([^{}\s*]+)/

/** Each becomes an anchor at the heading's start, which the pipeline reads as its id. */
export function findHeadingIds(text: string, ranges: readonly Range[]): Edit[] {
  const edits: Edit[] = []
  const inside = createInside(ranges)
  let start = 0
  for (const line of text.split('\n')) {
    const mark = headingMark(line)
    if (mark !== undefined && !inside(start + mark)) {
      const whole = withoutClosing(line)
      const from = whole.lastIndexOf('{')
      const id = from >= mark && whole.endsWith('}') ? ID.exec(whole.slice(from))?.[1] : undefined
      if (id !== undefined) edits.push(...toEdits(start, mark, whole, from, id))
    }
    start += line.length + 1
  }
  return edits
}

function toEdits(start: number, mark: number, whole: string, from: number, id: string): Edit[] {
  const at = start + mark
  const text = whole.slice(0, from).trimEnd().length
  return [
    { start: at, end: at, pieces: [`<a name="${id.replaceAll('"', '&quot;')}"></a>`] },
    { start: start + Math.max(mark, text), end: start + whole.length },
  ]
}
