/** A text that is written piece by piece, with where each piece comes from. */
import type { Passage, Side } from '../types.ts'
import { partitionPoint } from '../../partition-point.ts'

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

/** Where a character of the woven text comes from; of one that the weaver wrote, the nearest before it. */
export function locate({ map }: Pick<Woven, 'map'>, offset: number): WovenPlace {
  const span = map[partitionPoint(map.length, (index) => map[index]!.start <= offset) - 1]
  if (!span) return { side: 'target', offset: 0 }
  return { side: span.side, offset: span.from + Math.min(offset, span.end) - span.start }
}

/** A piece of woven text: written by the weaver, or copied from a file. */
export type Part = string | { side: Side; start: number; end: number }

export class WovenText implements Woven {
  text = ''
  map: WovenSpan[] = []
  readonly #files: Record<Side, string>

  constructor(files: Record<Side, string>) {
    this.#files = files
  }

  add(...parts: Part[]): void {
    for (const part of parts) {
      if (typeof part === 'string') this.text += part
      else this.#copy(part.side, part.start, part.end)
    }
  }

  #copy(side: Side, start: number, end: number): void {
    if (start >= end) return
    const at = this.text.length
    this.map.push({ start: at, end: at + end - start, side, from: start })
    this.text += this.#files[side].slice(start, end)
  }
}

/** A passage as parts: what stands in the file so is copied. */
export function toParts({ markdown, slices }: Passage, side: Side): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const slice of slices) {
    if (slice.at > at) parts.push(markdown.slice(at, slice.at))
    parts.push({ side, start: slice.start, end: slice.end })
    at = slice.at + slice.end - slice.start
  }
  if (at < markdown.length) parts.push(markdown.slice(at))
  return parts
}
