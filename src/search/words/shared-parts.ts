export type Span = [start: number, end: number]

/**
 * Where the longest parts of a term stand in a text, for scripts that do not show where a word ends: two
 * characters at least, each part once, in the order of the term.
 *
 * @example sharedParts('禁用固定', '固定被禁用') // [[3, 5], [0, 2]]
 */
export function sharedParts(term: string, text: string): Span[] {
  const chars = [...term]
  const spans: Span[] = []
  for (let from = 0; from + 1 < chars.length; from++) {
    let part = chars[from]! + chars[from + 1]!
    let start = text.indexOf(part)
    if (start < 0) continue
    let end = from + 2
    for (; end < chars.length; end++) {
      const longer = text.indexOf(part + chars[end]!)
      if (longer < 0) break
      part += chars[end]!
      start = longer
    }
    spans.push([start, start + part.length])
    from = end - 1
  }
  return spans
}

/** How many UTF-16 units the spans hold. */
export function covered(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
