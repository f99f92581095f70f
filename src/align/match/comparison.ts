/** How alike two stretches of text are, by length, by landmarks, by the words of a lexicon. */
import {
  expectedWeight,
  expectWords,
  forgetWords,
  type CompiledLexicon,
} from '../lexicon/compiled-lexicon.ts'
import type { Feature } from './features.ts'

/** What two documents are compared by. */
export interface Yardstick {
  /** Weights of the landmarks both have, by number. */
  landmarkWeights: Float64Array
  /** Length of the target for one unit of the source's, and the variance of that, by Gale and Church. */
  ratio: number
  variance: number
  lexicon?: CompiledLexicon
}

/** Summed weights of the landmarks both have, and of those that one has more often, each taken once. */
export interface Shared {
  common: number
  apart: number
}

export function shareLandmarks(a: Feature, b: Feature, { landmarkWeights }: Yardstick): Shared {
  const left = a.landmarks
  const right = b.landmarks
  let i = 0
  let j = 0
  let common = 0
  let apart = 0
  while (i < left.length || j < right.length) {
    const id = Math.min(left[i] ?? Infinity, right[j] ?? Infinity)
    const fromLeft = i
    const fromRight = j
    while (left[i] === id) i++
    while (right[j] === id) j++
    const weight = landmarkWeights[id]!
    common += weight * Math.min(i - fromLeft, j - fromRight)
    if (i - fromLeft !== j - fromRight) apart += weight
  }
  return { common, apart }
}

/** Shortest length whose variance counts; shorter texts vary as one of it does. */
const LEAST_LENGTH = 4
/** Added to lengths: even the shortest label may be a word longer. */
const LENGTH_OFFSET = 6

/** Cost of two lengths by Gale and Church: half the square of the deviation. 0 where they fit. */
export function lengthCost(
  target: number,
  source: number,
  { ratio, variance }: Pick<Yardstick, 'ratio' | 'variance'>,
): number {
  const expected = source * ratio
  const spread = variance * (Math.max(expected, target, LEAST_LENGTH) + LENGTH_OFFSET)
  return (target - expected) ** 2 / spread / 2
}

/** Share of the words that the other side explains, 0 to 1, and how many words there are to say so. */
export interface Likeness {
  share: number
  evidence: number
}

const NO_LIKENESS: Likeness = { share: 0, evidence: 0 }

export function compareWords(target: Feature, source: Feature, { lexicon }: Yardstick): Likeness {
  if (!lexicon || target.known.length === 0 || source.known.length === 0) return NO_LIKENESS
  expectWords(lexicon, 'target', target.known)
  const inSource = expectedWeight(lexicon, 'source', source.known)
  forgetWords(lexicon, 'target', target.known)
  expectWords(lexicon, 'source', source.known)
  const inTarget = expectedWeight(lexicon, 'target', target.known)
  forgetWords(lexicon, 'source', source.known)
  return {
    share: (inSource / source.knownWeight + inTarget / target.knownWeight) / 2,
    evidence: Math.min(target.known.length, source.known.length),
  }
}

/** Words that make the evidence full. */
const FULL_EVIDENCE = 2.4

/**
 * What the words are worth as a score.
 *
 * @param weight of full evidence
 * @param neutral share at which words say neither yes nor no
 */
export function wordScore({ share, evidence }: Likeness, weight: number, neutral: number): number {
  if (evidence === 0) return 0
  return weight * Math.min(1, evidence / FULL_EVIDENCE) * (share - neutral)
}
