/** Gives the headings of a woven text the fragments they have in both trees. */
import type { Woven } from '../../align/index.ts'
import { locate } from '../../align/index.ts'
import type { Localized } from '../../sxs/document.ts'
import { createFenceReader } from '../../sxs/markdown/fences.ts'
import { headingMark } from '../dialect/heading-line.ts'
import { spanBefore, type Edit } from '../layer.ts'
import { readHeadings, type HeadingAnchors } from './heading-slugs.ts'

const STU = '<span data-stu-id='
const TTU = '<span data-ttu-id='

/**
 * Anchors before the text of each heading: the original's first, which is the heading's id on the site.
 * Where an author wrote one in both texts, or in the translation, it is enough.
 *
 * @param texts that were aligned
 */
export function addHeadingAnchors(woven: Woven, texts: Localized): Edit[] {
  const headings = { target: readHeadings(texts.target), source: readHeadings(texts.source) }
  const isFenced = createFenceReader()
  const edits: Edit[] = []
  let start = 0
  for (const line of woven.text.split('\n')) {
    const mark = isFenced(line) ? undefined : headingMark(line)
    if (mark !== undefined && !line.includes('](#tab/')) {
      const at = start + mark
      const names = anchorsOf(
        find('target', TTU, line, start, woven, headings),
        find('source', STU, line, start, woven, headings),
      )
      const missing = names.filter((name) => !line.includes(`"${name}"`))
      if (missing.length > 0)
        edits.push({ start: at, end: at, pieces: missing.map((name) => `<a name="${name}"></a>`) })
    }
    start += line.length + 1
  }
  return edits
}

function anchorsOf(
  target: HeadingAnchors | undefined,
  source: HeadingAnchors | undefined,
): string[] {
  const explicit = [...(source?.explicit ?? []), ...(target?.explicit ?? [])]
  const isTargetWritten = (target?.explicit.length ?? 0) > 0
  const slugs = isTargetWritten
    ? []
    : [(source?.explicit.length ?? 0) > 0 ? '' : source?.slug, target?.slug]
  return [...new Set([...explicit, ...slugs.filter((slug) => slug)])] as string[]
}

/** The heading of one tree that a line of the woven text shows. */
function find(
  side: 'target' | 'source',
  opener: string,
  line: string,
  start: number,
  woven: Woven,
  headings: Localized<HeadingAnchors[]>,
): HeadingAnchors | undefined {
  const opening = line.indexOf(opener)
  const text = opening < 0 ? -1 : line.indexOf('>', opening) + 1
  if (text <= 0 || line.startsWith('</span>', text)) return undefined
  const place = locate(woven, start + text)
  if (place.side !== side) return undefined
  return headings[side][spanBefore(headings[side], place.offset)]
}
