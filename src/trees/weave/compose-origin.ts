import type { Woven } from '../../align/index.ts'
import type { Localized } from '../../sxs/document.ts'
import { spanBefore, type Layer, type LayerSpan } from '../layer.ts'
import type { OriginSpan } from '../origin.ts'

/**
 * Where a text comes from that was edited after it was woven of two others, themselves edited.
 *
 * @param last edits of the woven text
 * @param first how the texts that were woven were made of files
 */
export function composeOrigin(last: Layer, woven: Woven, first: Localized<Layer>): OriginSpan[] {
  const spans: OriginSpan[] = []
  for (const outer of cut(last.spans, woven.map)) {
    const { side } = woven.map[outer.index]!
    const inner = { start: outer.start, end: outer.end, from: outer.from }
    for (const { start, end, from } of cut([inner], first[side].spans))
      spans.push({ start, end, side, from })
  }
  return spans
}

/** Spans cut at the borders of those they come from. */
function cut(
  spans: readonly LayerSpan[],
  origins: readonly LayerSpan[],
): (LayerSpan & { index: number })[] {
  const pieces: (LayerSpan & { index: number })[] = []
  for (const { start, end, from } of spans) {
    const to = from + end - start
    let index = Math.max(0, spanBefore(origins, from))
    for (; index < origins.length && origins[index]!.start < to; index++) {
      const origin = origins[index]!
      const low = Math.max(from, origin.start)
      const high = Math.min(to, origin.end)
      if (low < high)
        pieces.push({
          start: start + low - from,
          end: start + high - from,
          from: origin.from + low - origin.start,
          index,
        })
    }
  }
  return pieces
}
