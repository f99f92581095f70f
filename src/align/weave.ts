import type { Alignment, Side } from './types.ts'

/** A stretch of the woven text that stands so in one of the files. Offsets are UTF-16. */
export interface WovenSpan {
  /** Offsets in the woven text; the end is exclusive. */
  start: number
  end: number
  side: Side
  /** Offset in the file of `side` that `start` comes from. */
  from: number
}

export interface Woven {
  /** Side-by-side Markdown: the target's file with a pair in the place of each of its sentences. */
  text: string
  /** In order, without overlap; what lies between them is written by the weaver. */
  map: WovenSpan[]
}

export interface WovenPlace {
  side: Side
  offset: number
}

/** Writes the side-by-side document of an alignment. */
export function weave(_alignment: Alignment, target: string, _source: string): Woven {
  return { text: target, map: [{ start: 0, end: target.length, side: 'target', from: 0 }] }
}

/** Where a character of the woven text comes from; of one that the weaver wrote, the nearest before it. */
export function locate({ map }: Woven, offset: number): WovenPlace {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (map[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  const span = map[low - 1]
  if (!span) return { side: 'target', offset: 0 }
  return { side: span.side, offset: span.from + Math.min(offset, span.end) - span.start }
}
