/**
 * How a text separates its sentences. In scripts that need no space, some translators' tools put one
 * between what they took for sentences and none inside: there a full stop without a space joins.
 */
import type { Habit, Line } from './sentence-search.ts'
import type { Unit } from './features.ts'
import { joinFeatures } from './join-features.ts'

/** Boundaries of a text's sentences with a space behind them, and without. */
export interface Spacing {
  spaced: number
  tight: number
}

export function countSpacing(units: readonly Unit[]): Spacing {
  const spacing = { spaced: 0, tight: 0 }
  for (const { sentences } of units)
    for (let at = 1; at < sentences.length; at++)
      spacing[sentences[at]!.sentence.hasGap ? 'spaced' : 'tight']++
  return spacing
}

/** How much the docset's habit counts beside the text's own. */
const DOCSET = 0.8
/** From this share of spaced boundaries on, tight ones join. */
const JOINS = 0.5

/** Share of spaced boundaries; of a text that has none, none are. */
export function spacedShare({ spaced, tight }: Spacing): number {
  return spaced / Math.max(1, spaced + tight)
}

/** @param docset share of spaced boundaries in the docset, where it is known */
export function habitOf(spacing: Spacing, docset: number | undefined): Habit & { joins: boolean } {
  if (spacing.tight === 0) return { part: 0, join: 1.5, joins: false }
  const own = spacedShare(spacing)
  const share = docset === undefined ? own : DOCSET * docset + (1 - DOCSET) * own
  if (share >= JOINS) return { part: 8, join: 1.5, joins: true }
  const part = spacing.spaced > 0 ? Math.min(4, Math.max(0, 6 * (own - 0.35))) : 0
  return { part, join: 0.3, joins: false }
}

/** The sentences of units in a row, as they are aligned. */
export interface Lines {
  lines: Line[]
  /** Of each line, the first and the last of its sentences, counted over all units. */
  bounds: [first: number, last: number][]
}

export function toLines(
  units: readonly Unit[],
  joins: boolean,
  weights: Float64Array | undefined,
): Lines {
  const lines: Line[] = []
  const bounds: Lines['bounds'] = []
  let count = 0
  for (const { sentences } of units)
    sentences.forEach(({ sentence, feature }, at) => {
      const last = lines.at(-1)
      const isJoined = joins && at > 0 && !sentence.hasGap
      if (last && isJoined) {
        last.feature = joinFeatures([last.feature, feature], weights)
        last.parts++
        bounds.at(-1)![1] = count
      } else {
        lines.push({ feature, parts: 1, hasGap: at === 0 || sentence.hasGap, isFirst: at === 0 })
        bounds.push([count, count])
      }
      count++
    })
  return { lines, bounds }
}
