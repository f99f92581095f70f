/** What a search for pairs of sentences knows, and what it costs to take two stretches for the same. */
import {
  compareWords,
  lengthCost,
  shareLandmarks,
  wordScore,
  type Yardstick,
} from './comparison.ts'
import type { Feature } from './features.ts'
import { joinFeatures } from './join-features.ts'

/** A sentence as it is aligned: one, or several that nothing separates in the target. */
export interface Line {
  feature: Feature
  /** Number of sentences it is made of. */
  parts: number
  /** Whether there is space before it. */
  hasGap: boolean
  /** Whether a new block begins with it: nothing is joined across. */
  isFirst: boolean
}

/** How the target separates sentences: the costs of parting where nothing stands between, and of joining where a space does. */
export interface Habit {
  part: number
  join: number
}

export const COSTS = {
  mostLength: 5,
  apart: 2,
  mostApart: 1.5,
  common: 0.5,
  same: 1,
  words: 18,
  neutralWords: 0.21,
  swap: 2.8,
  swapWithoutWords: 2.5,
  /** Of a line of several parts: base and for each sentence more or less than it has parts. */
  parts: 0.5,
  byPart: 0.7,
}

export interface Search {
  target: readonly Line[]
  source: readonly Line[]
  habit: Habit
  yardstick: Yardstick
  /** Features of stretches, by first index and number. */
  joined: { target: Map<number, Feature>; source: Map<number, Feature> }
  swap: number
  /** Costs of one sentence beside one, source by target; `NaN` where it is not known yet. */
  singles: Float64Array
}

export function createSearch(
  target: readonly Line[],
  source: readonly Line[],
  habit: Habit,
  yardstick: Yardstick,
): Search {
  const swap = COSTS.swap + (yardstick.lexicon ? 0 : COSTS.swapWithoutWords)
  const joined = { target: new Map<number, Feature>(), source: new Map<number, Feature>() }
  const singles = new Float64Array(target.length * source.length).fill(Number.NaN)
  return { target, source, habit, yardstick, joined, swap, singles }
}

function stretch(search: Search, side: 'target' | 'source', from: number, count: number): Feature {
  if (count === 1) return search[side][from]!.feature
  const key = from * 16 + count
  const known = search.joined[side].get(key)
  if (known) return known
  const features = search[side].slice(from, from + count).map(({ feature }) => feature)
  const made = joinFeatures(features, search.yardstick.lexicon?.[side].weights)
  search.joined[side].set(key, made)
  return made
}

export function stretchCost(
  search: Search,
  sourceFrom: number,
  sourceCount: number,
  targetFrom: number,
  targetCount: number,
): number {
  if (sourceCount === 1 && targetCount === 1) return singleCost(search, sourceFrom, targetFrom)
  const source = stretch(search, 'source', sourceFrom, sourceCount)
  const target = stretch(search, 'target', targetFrom, targetCount)
  return featureCost(target, source, search.yardstick)
}

function singleCost({ source, target, yardstick, singles }: Search, i: number, j: number): number {
  const at = i * target.length + j
  const known = singles[at]!
  if (!Number.isNaN(known)) return known
  const cost = featureCost(target[j]!.feature, source[i]!.feature, yardstick)
  singles[at] = cost
  return cost
}

/** Cost of taking two stretches for the same. */
function featureCost(target: Feature, source: Feature, yardstick: Yardstick): number {
  let cost = Math.min(lengthCost(target.length, source.length, yardstick), COSTS.mostLength)
  const { common, apart } = shareLandmarks(target, source, yardstick)
  cost += COSTS.apart * Math.min(apart, COSTS.mostApart) - COSTS.common * common
  if (target.plain === source.plain) cost -= COSTS.same
  const likeness = compareWords(target, source, yardstick)
  return cost - wordScore(likeness, COSTS.words, COSTS.neutralWords)
}
