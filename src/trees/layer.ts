/** A text that was made of another by edits, and where each stretch of it comes from. Offsets are UTF-16. */
import { partitionPoint } from '../partition-point.ts'

/** A stretch that stands so in the text before. */
export interface LayerSpan {
  /** Offsets in the new text; the end is exclusive. */
  start: number
  end: number
  /** Offset of `start` in the text before. */
  from: number
}

export interface Layer {
  text: string
  /** In order, without overlap; what lies between them is written by the edits. */
  spans: LayerSpan[]
}

/** What stands in an edit's place: written text, or a stretch of the text before. */
export type Piece = string | readonly [start: number, end: number]

export interface Edit {
  start: number
  end: number
  pieces?: readonly Piece[]
}

/** The text as it is. */
export function toLayer(text: string): Layer {
  return { text, spans: text === '' ? [] : [{ start: 0, end: text.length, from: 0 }] }
}

/** Makes the edits of a text. Of two that overlap the first, by their starts, is made. */
export function applyEdits(text: string, edits: readonly Edit[]): Layer {
  if (edits.length === 0) return toLayer(text)
  const writer = new LayerWriter(text)
  let at = 0
  for (const { start, end, pieces = [] } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    writer.copy(at, start)
    for (const piece of pieces)
      if (typeof piece === 'string') writer.write(piece)
      else writer.copy(piece[0], piece[1])
    at = end
  }
  writer.copy(at, text.length)
  return writer.layer()
}

class LayerWriter {
  #before: string
  #parts: string[] = []
  #length = 0
  #spans: LayerSpan[] = []

  constructor(before: string) {
    this.#before = before
  }

  write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  copy(start: number, end: number): void {
    if (end <= start) return
    const last = this.#spans.at(-1)
    if (last && last.end === this.#length && last.from + last.end - last.start === start)
      last.end += end - start
    else this.#spans.push({ start: this.#length, end: this.#length + end - start, from: start })
    this.write(this.#before.slice(start, end))
  }

  layer(): Layer {
    return { text: this.#parts.join(''), spans: this.#spans }
  }
}

/** Index of the last span that begins at or before an offset; -1 before the first. */
export function spanBefore(spans: readonly { start: number }[], offset: number): number {
  return partitionPoint(spans.length, (index) => spans[index]!.start <= offset) - 1
}

/** The second layer as one of the first one's text before. */
export function composeLayers(first: Layer, second: Layer): Layer {
  const spans: LayerSpan[] = []
  for (const { start, end, from } of second.spans) {
    const to = from + end - start
    let index = Math.max(0, spanBefore(first.spans, from))
    for (let inner = first.spans[index]; inner && inner.start < to; inner = first.spans[++index]) {
      const low = Math.max(from, inner.start)
      const high = Math.min(to, inner.end)
      if (low >= high) continue
      spans.push({
        start: start + low - from,
        end: start + high - from,
        from: inner.from + low - inner.start,
      })
    }
  }
  return { text: second.text, spans }
}
