/** What pieces and sentences are compared by, as numbers. */
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.ts'
import { LANDMARK_WEIGHTS, readMarks, type Marks } from '../read/landmarks.ts'
import type { Piece, Sentence } from '../read/pieces.ts'
import type { Side } from '../types.ts'
import { distinctWords, joinWords, type ReadWords } from '../read/words.ts'

export interface Feature {
  plain: string
  length: number
  /** Landmarks that both documents have, as numbers, rising; a repeated one is repeated. */
  landmarks: number[]
  /** Words, distinct, as they are read. */
  words: string[]
  /** The same as indexes of the lexicon, and their summed weight. */
  known: number[]
  knownWeight: number
}

/** A piece with what it is compared by. */
export interface Unit {
  piece: Piece
  feature: Feature
  sentences: FeaturedSentence[]
}

interface FeaturedSentence {
  sentence: Sentence
  feature: Feature
}

interface Draft {
  marks: Marks
  feature: Feature
}

/** Two documents' units, and the weights of the landmarks they share. */
export interface Featured {
  target: Unit[]
  source: Unit[]
  weights: Float64Array
}

/** Reads one side's units; their landmarks are not numbered yet. */
export function draftUnits(pieces: readonly Piece[], readWords: ReadWords): Drafts {
  const drafts: Draft[] = []
  const make = (text: string, words?: string[]): Feature => {
    const marks = readMarks(text)
    const feature: Feature = {
      plain: marks.plain,
      length: marks.length,
      landmarks: [],
      words: words ?? distinctWords(readWords, marks.plain),
      known: [],
      knownWeight: 0,
    }
    drafts.push({ marks, feature })
    return feature
  }
  const pieceDrafts: number[] = []
  const units = pieces.map((piece): Unit => {
    const { text } = piece.block
    const [only] = piece.sentences
    const isWhole =
      piece.sentences.length === 1 &&
      only!.outerStart === piece.start &&
      only!.outerEnd === piece.end
    const parts = isWhole
      ? []
      : piece.sentences.map(({ outerStart, outerEnd }) => make(text.slice(outerStart, outerEnd)))
    pieceDrafts.push(drafts.length)
    const whole = text.slice(piece.start, piece.end)
    const feature = make(
      piece.kind === 'code' ? whole.slice(0, MAX_CODE) : whole,
      parts.length > 1 ? joinWords(parts.map(({ words }) => words)) : undefined,
    )
    const sentences = piece.sentences.map((sentence, at) => ({
      sentence,
      feature: isWhole ? feature : parts[at]!,
    }))
    return { piece, feature, sentences }
  })
  return { units, drafts, pieceDrafts }
}

/** Characters of code that are compared where it is not the same. */
const MAX_CODE = 2000

export interface Drafts {
  units: Unit[]
  drafts: Draft[]
  /** Which of the drafts are those of whole pieces. */
  pieceDrafts: number[]
}

/** Numbers the landmarks that both sides have, and weighs them by how rare they are and how even. */
export function numberLandmarks(target: Drafts, source: Drafts): Featured {
  const counts = { target: countPieces(target), source: countPieces(source) }
  const pieces = Math.max(target.units.length, source.units.length)
  const ids = new Map<string, number>()
  const weights: number[] = []
  for (const [landmark, inTarget] of counts.target) {
    const inSource = counts.source.get(landmark)
    if (inSource === undefined) continue
    const most = Math.max(inTarget, inSource)
    const rarity = Math.min(1, 0.25 + Math.log(1 + pieces / most) / 4)
    ids.set(landmark, ids.size)
    weights.push(LANDMARK_WEIGHTS[landmark[0]!]! * rarity * (Math.min(inTarget, inSource) / most))
  }
  for (const { drafts } of [target, source])
    for (const { marks, feature } of drafts) {
      const own: number[] = []
      for (const landmark of marks.landmarks) {
        const id = ids.get(landmark)
        if (id !== undefined) own.push(id)
      }
      feature.landmarks = own.length > 1 ? own.sort((a, b) => a - b) : own
      marks.landmarks = []
    }
  return { target: target.units, source: source.units, weights: Float64Array.from(weights) }
}

/** In how many pieces each landmark stands. */
function countPieces({ drafts, pieceDrafts }: Drafts): Map<string, number> {
  const counts = new Map<string, number>()
  for (const index of pieceDrafts)
    for (const landmark of new Set(drafts[index]!.marks.landmarks))
      counts.set(landmark, (counts.get(landmark) ?? 0) + 1)
  return counts
}

/** Looks every feature's words up in a lexicon. */
export function lookUpWords({ target, source }: Featured, lexicon: CompiledLexicon): void {
  for (const [side, units] of [
    ['target', target],
    ['source', source],
  ] as const)
    for (const { feature, sentences } of units) {
      lookUp(feature, lexicon, side)
      for (const { feature: own } of sentences) if (own !== feature) lookUp(own, lexicon, side)
    }
}

function lookUp(feature: Feature, lexicon: CompiledLexicon, side: Side): void {
  const { index, weights } = lexicon[side]
  feature.known = []
  feature.knownWeight = 0
  for (const word of feature.words) {
    const id = index.get(word)
    if (id === undefined) continue
    feature.known.push(id)
    feature.knownWeight += weights[id]!
  }
}

/** The feature of several stretches in a row. */
export function joinFeatures(
  features: readonly Feature[],
  weights: Float64Array | undefined,
): Feature {
  if (features.length === 1) return features[0]!
  const landmarks = features.flatMap((feature) => feature.landmarks).sort((a, b) => a - b)
  const known = [...new Set(features.flatMap((feature) => feature.known))]
  let length = features.length - 1
  for (const feature of features) length += feature.length
  let knownWeight = 0
  if (weights) for (const id of known) knownWeight += weights[id]!
  const plain = features.map((feature) => feature.plain).join(' ')
  return { plain, length, landmarks, words: [], known, knownWeight }
}
