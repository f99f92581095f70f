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
