/** Stretches of a text that stand in one another, in the time it takes to sort them. */
import type { Stretch } from './find-terms.ts'
import { partitionPoint } from '../../partition-point.ts'

/** Those that are no part of a longer one, by where they begin. */
export function notInLonger<Own extends Stretch>(stretches: readonly Own[]): Own[] {
  const sorted = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)
  /** The furthest end of those that begin earlier, and of those that begin at the same place. */
  let earlier = -1
  let same = -1
  let start = -1
  return sorted.filter((stretch) => {
    if (stretch.start !== start) {
      earlier = Math.max(earlier, same)
      same = stretch.end
      start = stretch.start
    }
    return stretch.end > earlier && stretch.end === same
  })
}

/** Makes the test of whether a stretch stands in any of some. */
export function isWithin(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start)
  /** The furthest end so far. */
  const ends: number[] = []
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? end))
  return ({ start, end }) => {
    const before = partitionPoint(sorted.length, (index) => sorted[index]!.start <= start)
    return before > 0 && ends[before - 1]! >= end
  }
}
