/** Stretches of a text, and whether an offset lies in one. */

export type Range = readonly [start: number, end: number]

/** Makes the test whether an offset lies in one of the ranges; offsets have to rise. */
export function createInside(ranges: readonly Range[]): (offset: number) => Range | undefined {
  let next = 0
  return (offset) => {
    while (next < ranges.length && ranges[next]![1] <= offset) next++
    const range = ranges[next]
    return range && range[0] <= offset ? range : undefined
  }
}

/** A text with spaces in the place of ranges, which are in order; it keeps its length and its lines. */
export function blankRanges(text: string, ranges: readonly Range[]): string {
  const ends = [0, ...ranges.flat(), text.length]
  const parts = ends.slice(1).map((end, index) => {
    const part = text.slice(ends[index], end)
    return index % 2 === 0 ? part : part.replace(/[^\n]/g, ' ')
  })
  return parts.join('')
}
