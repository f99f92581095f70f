/** How well two items stand beside each other: the higher, the better; below 0 better alone. */
import {
  compareWords,
  lengthCost,
  shareLandmarks,
  wordScore,
  type Likeness,
  type Yardstick,
} from './comparison.ts'
import { expectedWeight, expectWords, forgetWords } from '../lexicon/compiled-lexicon.ts'
import type { Item } from './items.ts'

/** What never stands beside each other. */
export const NEVER = -99

/** Weights, set by hand and then by search on a third of the reference docset and simulated edits of it. */
const WEIGHTS = {
  base: 2.5,
  length: 0.4,
  mostLength: 2.9,
  same: 8,
  landmarks: 5.8,
  neutralLandmarks: 0.56,
  mostLandmarks: 4.3,
  mostAgainst: 2,
  words: 10.3,
  neutralWords: 0.28,
  otherKind: 0.5,
  otherPath: 0.8,
  nesting: 0.3,
}

const NO_WORDS: Likeness = { share: 0, evidence: 0 }

export function scoreItems(target: Item, source: Item, yardstick: Yardstick): number {
  const likeness =
    target.isText && source.isText
      ? compareWords(target.feature, source.feature, yardstick)
      : NO_WORDS
  return scoreWith(target, source, yardstick, likeness)
}

function scoreWith(a: Item, b: Item, yardstick: Yardstick, likeness: Likeness): number {
  if (a.isText !== b.isText) return NEVER
  if (!a.isText) return scoreLandmarks(a, b, yardstick)
  let score = WEIGHTS.base - kindCost(a, b)
  const cost = lengthCost(a.feature.length, b.feature.length, yardstick)
  score -= WEIGHTS.length * Math.min(cost, WEIGHTS.mostLength)
  if (a.feature.plain === b.feature.plain) score += WEIGHTS.same
  const { common, apart } = shareLandmarks(a.feature, b.feature, yardstick)
  const all = 2 * common + apart
  if (all > 0) {
    const dice = (2 * common) / all
    const weight = Math.min(all / 2, WEIGHTS.mostLandmarks) * WEIGHTS.landmarks
    score += Math.max((dice - WEIGHTS.neutralLandmarks) * weight, -WEIGHTS.mostAgainst)
  }
  return score + wordScore(likeness, WEIGHTS.words, WEIGHTS.neutralWords)
}

/** Code, rules, markers: what is no text tells where we are by being the same. */
function scoreLandmarks(a: Item, b: Item, yardstick: Yardstick): number {
  if (a.kind !== b.kind) return NEVER
  if (a.landmark === b.landmark) return a.kind === 'code' ? 4 : 2.5
  if (a.kind === 'alert') return -1
  if (a.kind !== 'code') return 0.8
  const { common, apart } = shareLandmarks(a.feature, b.feature, yardstick)
  return Math.min(3, 0.4 + (2.5 * (common - 0.7 * apart)) / (common + apart + 1))
}

function kindCost(a: Item, b: Item): number {
  let cost = 0
  if (a.kind !== b.kind) cost += classCost(a, b)
  if (a.path !== b.path)
    cost += WEIGHTS.otherPath + WEIGHTS.nesting * Math.abs(a.path.length - b.path.length)
  if (a.class === 'cell' && b.class === 'cell' && a.column !== b.column) cost += 1.5
  return cost
}

function classCost(a: Item, b: Item): number {
  if (a.class === b.class) return WEIGHTS.otherKind
  const isIn = (name: Item['class']) => a.class === name || b.class === name
  if (isIn('cell') || isIn('row')) return 3
  return isIn('heading') ? 2.5 : 1.5
}

/**
 * Scores of all pairs of a band: row by row, `width` columns from `lows[row]` on.
 *
 * Words are looked up once for each item, not once for each pair.
 */
export function scoreBand(
  target: readonly Item[],
  source: readonly Item[],
  yardstick: Yardstick,
  lows: Int32Array,
  width: number,
): Float64Array {
  const words = likenessBand(target, source, yardstick, lows, width)
  const scores = new Float64Array(target.length * width)
  const likeness: Likeness = { share: 0, evidence: 0 }
  for (let i = 0; i < target.length; i++) {
    const a = target[i]!
    const to = Math.min(source.length, lows[i]! + width)
    for (let j = lows[i]!; j < to; j++) {
      const b = source[j]!
      const at = i * width + j - lows[i]!
      likeness.share = words ? words[at]! : 0
      likeness.evidence = words ? Math.min(a.feature.known.length, b.feature.known.length) : 0
      scores[at] = scoreWith(a, b, yardstick, likeness)
    }
  }
  return scores
}

function likenessBand(
  target: readonly Item[],
  source: readonly Item[],
  { lexicon }: Yardstick,
  lows: Int32Array,
  width: number,
): Float64Array | undefined {
  if (!lexicon) return undefined
  const shares = new Float64Array(target.length * width)
  for (let i = 0; i < target.length; i++) {
    const { known } = target[i]!.feature
    if (known.length === 0 || !target[i]!.isText) continue
    expectWords(lexicon, 'target', known)
    const to = Math.min(source.length, lows[i]! + width)
    for (let j = lows[i]!; j < to; j++) {
      const { known: other, knownWeight } = source[j]!.feature
      if (other.length === 0 || !source[j]!.isText) continue
      shares[i * width + j - lows[i]!] = expectedWeight(lexicon, 'source', other) / knownWeight / 2
    }
    forgetWords(lexicon, 'target', known)
  }
  let first = 0
  for (let j = 0; j < source.length; j++) {
    const { known } = source[j]!.feature
    while (first < target.length && lows[first]! + width <= j) first++
    if (known.length === 0 || !source[j]!.isText) continue
    expectWords(lexicon, 'source', known)
    for (let i = first; i < target.length && lows[i]! <= j; i++) {
      const { known: other, knownWeight } = target[i]!.feature
      if (other.length === 0 || !target[i]!.isText) continue
      shares[i * width + j - lows[i]!]! +=
        expectedWeight(lexicon, 'target', other) / knownWeight / 2
    }
    forgetWords(lexicon, 'source', known)
  }
  return shares
}
