export type Span = [start: number, end: number]

/**
 * Where the longest parts of a term stand in a text, for scripts that do not show where a word ends: two
 * characters at least, each part once, in the order of the term.
 *
 * @example sharedRuns('禁用固定', '固定被禁用') // [[3, 5], [0, 2]]
 */
export function sharedRuns(term: string, text: string): Span[] {
  const chars = [...term]
  const spans: Span[] = []
  for (let from = 0; from + 1 < chars.length; from++) {
    let run = chars[from]! + chars[from + 1]!
    let place = text.indexOf(run)
    if (place < 0) continue
    let end = from + 2
    for (; end < chars.length; end++) {
      const longer = text.indexOf(run + chars[end]!)
      if (longer < 0) break
      run += chars[end]!
      place = longer
    }
    spans.push([place, place + run.length])
    from = end - 1
  }
  return spans
}

/** How many UTF-16 units the spans hold. */
export function covered(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
