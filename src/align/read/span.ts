/** Stretches of a line of Markdown that stand as a whole. */

export type SpanKind = 'code' | 'link' | 'image' | 'reference' | 'tag' | 'directive' | 'emphasis'

/** A stretch of the text; ends are exclusive. */
export interface Span {
  kind: SpanKind
  start: number
  end: number
  /** What it shows: a link's text, code without its marks; empty for tags. */
  innerStart: number
  innerEnd: number
}

/** Those that stand in no other, in order. Sorts what it is given. */
export function keepOutermost(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  let end = 0
  for (const span of spans) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}
