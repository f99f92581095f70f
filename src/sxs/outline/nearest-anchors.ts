import { LiveAnchors } from '../projection/live-anchors.ts'
import type { Mark } from './marks.ts'

/** A text's outline, and the path of its file inside the source folder. */
export interface OutlinedFile {
  path: string
  marks: readonly Mark[]
}

/** Opens a file that another one includes, as written there; nothing where it cannot be shown. */
export type OpenOutline = (written: string, from: string) => OutlinedFile | undefined

/**
 * The nearest live anchor at or before each pair of a document, on its page: those of included files count.
 *
 * @param count of the document's pairs
 * @returns by pair index; `''` before the first anchor
 */
export function findNearestAnchors(
  document: OutlinedFile,
  count: number,
  open: OpenOutline = () => undefined,
): string[] {
  const live = new LiveAnchors()
  const nearest: string[] = []
  pass(document, [])
  return fillAnchors(Array.from({ length: count }, (_, index) => nearest[index]))

  function pass({ path, marks }: OutlinedFile, above: readonly string[]): void {
    const chain = [...above, path]
    for (const mark of marks) {
      if ('anchor' in mark) live.pass(mark.anchor)
      else if ('pair' in mark) {
        if (above.length === 0) nearest[mark.pair] ??= live.last
      } else {
        const included = open(mark.include, path)
        if (included && !chain.includes(included.path)) pass(included, chain)
      }
    }
  }
}

/** A segment that does not reach the page (in a comment, say) has the anchor of the one before it. */
export function fillAnchors(anchors: readonly (string | undefined)[]): string[] {
  let last = ''
  return anchors.map((anchor) => (last = anchor || last))
}
