/** Where the pairs of a document are shifted against each other, whatever its language. */
import { addressesOf } from './halves/addresses.ts'
import type { Subject } from './rule.ts'

/** How far a half may have moved, in pairs. */
const OFFSETS = [1, -1, 2, -2, 3, -3]
/** Fewest words of a shifted stretch that speak for the shift, over those that speak against it. */
const ENOUGH = 10
/** Share of a shifted stretch's words that are with the neighbour, and most that are with their own source. */
const WITH_NEIGHBOUR = 0.6
const WITH_OWN = 0.35

/** A stretch of pairs, `to` exclusive, whose targets belong to the sources `offset` pairs on. */
export interface Shift {
  from: number
  to: number
  offset: number
}

/**
 * Names, numbers, code and addresses stand in both halves of a pair. Where most of them are missing from
 * their own source and stand in that of a neighbour, the halves are shifted.
 *
 * @returns the longest such stretch
 */
export function findShift(subjects: readonly Subject[]): Shift | undefined {
  const sources = subjects.map((subject) => marksOf(subject, 'source'))
  const known = new Set(sources.flatMap((marks) => [...marks]))
  const targets = subjects.map(
    (subject) => new Set([...marksOf(subject, 'target')].filter((mark) => known.has(mark))),
  )
  const total = targets.reduce((sum, marks) => sum + marks.size, 0)
  if (total < ENOUGH) return undefined
  const own = targets.map((marks, index) => shared(marks, sources[index]))
  if (own.reduce((sum, count) => sum + count, 0) > total - ENOUGH) return undefined
  for (const offset of OFFSETS) {
    const moved = targets.map((marks, index) => shared(marks, sources[index + offset]))
    const shift = { ...richest(moved.map((count, index) => count - own[index]!)), offset }
    if (isShifted(shift, targets, own, moved)) return toEnds(shift, subjects.length)
  }
  return undefined
}

/** The pairs at an end of the document that have no counterpart are of the same fault. */
function toEnds({ from, to, offset }: Shift, length: number): Shift {
  const reach = Math.abs(offset)
  return { from: from <= reach ? 0 : from, to: to >= length - reach ? length : to, offset }
}

function isShifted(
  { from, to }: Shift,
  targets: readonly ReadonlySet<string>[],
  own: readonly number[],
  moved: readonly number[],
): boolean {
  const sum = (counts: readonly number[]) =>
    counts.slice(from, to).reduce((all, each) => all + each, 0)
  const all = sum(targets.map(({ size }) => size))
  return (
    sum(moved) - sum(own) >= ENOUGH &&
    sum(moved) >= WITH_NEIGHBOUR * all &&
    sum(own) <= WITH_OWN * all
  )
}

/** The stretch with the largest sum. */
function richest(gains: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0, sum: 0 }
  let current = { from: 0, sum: 0 }
  for (const [index, gain] of gains.entries()) {
    if (current.sum <= 0) current = { from: index, sum: 0 }
    current.sum += gain
    if (current.sum > best.sum) best = { ...current, to: index + 1 }
  }
  return best
}

function shared(marks: ReadonlySet<string>, others: ReadonlySet<string> | undefined): number {
  let count = 0
  if (others) for (const mark of marks) if (others.has(mark)) count++
  return count
}

/** What a translation keeps as it is: names, abbreviations, numbers, code, addresses. */
function marksOf(subject: Subject, side: 'source' | 'target'): Set<string> {
  const { text, unit } = subject
  const marks = new Set<string>()
  for (const [word] of text[side].matchAll(/[A-Za-z]{3,}|\d{2,}/g)) {
    if (/[A-Z\d]/.test(word)) marks.add(word)
  }
  for (const inline of unit.inline[side]) {
    if (inline.kind === 'alone' && inline.type === 'code') marks.add(inline.raw)
  }
  for (const address of addressesOf(subject, side)) marks.add(address)
  return marks
}
