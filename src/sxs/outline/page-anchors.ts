/**
 * The fragments of a page: of its document and of all that it includes. A heading's own number depends on
 * the whole page, so an outline says what a heading is called, and here is decided what it is called there.
 */
import { MAX_INCLUSIONS } from '../limits.ts'
import { LiveAnchors } from '../projection/live-anchors.ts'
import { createHeadingIds } from '../rehype/heading-ids.ts'
import { RESERVED } from '../rehype/rehype-first-anchor.ts'
import type { Mark } from './marks.ts'

/** A text's outline, and the path of its file inside the source folder. */
export interface OutlinedFile {
  path: string
  marks: readonly Mark[]
  /** Every fragment that the text itself names. */
  named: readonly string[]
}

/** Opens a file that another one includes, as written there; nothing where it cannot be shown. */
export type OpenOutline = (written: string, from: string) => OutlinedFile | undefined

/** A mark of a page, what stands for an included file in its place. */
interface PageMark {
  mark: Exclude<Mark, { include: string }>
  isOwn: boolean
}

/** The fragments of a page and the document's own pairs, in the order in which they stand. */
export type Placed = { anchor: string } | { pair: number }

/** @returns all of a page, in its order; a fragment that is given twice stands there twice */
export function placeAnchors(
  document: OutlinedFile,
  open: OpenOutline = () => undefined,
): Placed[] {
  const { marks, named } = flatten(document, open)
  const giveId = createHeadingIds(named)
  const ids = new Map<PageMark, string[]>()
  // The document's own headings come first: what it includes does not change their addresses.
  for (const isOwn of [true, false])
    for (const page of marks) {
      if (page.isOwn !== isOwn || !('heading' in page.mark)) continue
      const { id, others } = giveId(page.mark.heading, page.mark.own)
      ids.set(page, [...others, id])
    }
  return marks.flatMap((page): Placed[] => {
    const names = ids.get(page)
    if (names) return names.map((anchor) => ({ anchor }))
    if ('pair' in page.mark) return page.isOwn ? [page.mark] : []
    return 'anchor' in page.mark ? [page.mark] : []
  })
}

/** All live fragments of a page, each once. */
export function findPageAnchors(document: OutlinedFile, open?: OpenOutline): string[] {
  const anchors = placeAnchors(document, open)
  const names = anchors.flatMap((mark) => ('anchor' in mark ? mark.anchor : []))
  return [...new Set(names)].filter((name) => !RESERVED.test(name))
}

/**
 * The nearest live anchor at or before each pair of a document, on its page: those of included files count.
 *
 * @param count of the document's pairs
 * @returns by pair index; `''` before the first anchor
 */
export function findNearestAnchors(
  document: OutlinedFile,
  count: number,
  open?: OpenOutline,
): string[] {
  const live = new LiveAnchors()
  const nearest: string[] = []
  for (const mark of placeAnchors(document, open)) {
    if ('anchor' in mark) live.pass(mark.anchor)
    else nearest[mark.pair] ??= live.last
  }
  return fillAnchors(Array.from({ length: count }, (_, index) => nearest[index]))
}

/** A segment that does not reach the page (in a comment, say) has the anchor of the one before it. */
export function fillAnchors(anchors: readonly (string | undefined)[]): string[] {
  let last = ''
  return anchors.map((anchor) => (last = anchor || last))
}

function flatten(
  document: OutlinedFile,
  open: OpenOutline,
): { marks: PageMark[]; named: Set<string> } {
  const marks: PageMark[] = []
  const named = new Set<string>()
  let inclusions = 0
  pass(document, [])
  return { marks, named }

  function pass({ path, ...outline }: OutlinedFile, above: readonly string[]): void {
    for (const name of outline.named) named.add(name)
    const chain = [...above, path]
    for (const mark of outline.marks) {
      if (!('include' in mark)) marks.push({ mark, isOwn: above.length === 0 })
      else {
        const included = open(mark.include, path)
        if (!included || chain.includes(included.path)) continue
        if (++inclusions <= MAX_INCLUSIONS) pass(included, chain)
      }
    }
  }
}
