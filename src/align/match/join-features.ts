/** Several stretches of text compared as one. */
import { NONE, type Feature } from './features.ts'

/** The feature of several stretches in a row. */
export function joinFeatures(
  features: readonly Feature[],
  weights: Float64Array | undefined,
): Feature {
  let joined = features[0]!
  if (features.length === 1) return joined
  for (let at = 1; at < features.length; at++) joined = joinTwo(joined, features[at]!)
  let knownWeight = 0
  if (weights) for (const id of joined.known) knownWeight += weights[id]!
  return { ...joined, knownWeight }
}

function joinTwo(a: Feature, b: Feature): Feature {
  return {
    plain: `${a.plain} ${b.plain}`,
    length: a.length + 1 + b.length,
    landmarks: mergeRising(a.landmarks, b.landmarks),
    words: NONE,
    known: b.known.length === 0 ? a.known : joinDistinct(a.known, b.known),
    knownWeight: 0,
  }
}

function joinDistinct(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.length === 0 ? b : [...new Set([...a, ...b])]
}

function mergeRising(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const merged: number[] = []
  let next = 0
  for (const one of a) {
    while (next < b.length && b[next]! < one) merged.push(b[next++]!)
    merged.push(one)
  }
  while (next < b.length) merged.push(b[next++]!)
  return merged
}
