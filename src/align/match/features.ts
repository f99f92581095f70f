/** What pieces and sentences are compared by, as numbers. */
import { idsOf, type CompiledLexicon } from '../lexicon/compiled-lexicon.ts'
import { LANDMARK_WEIGHTS, type MarkReader, type Marks } from '../read/landmarks.ts'
import type { Piece, Sentence } from '../read/pieces.ts'
import type { Side } from '../types.ts'
import type { Numbering } from '../read/numbering.ts'
import type { Vocabulary } from '../read/vocabulary.ts'

export interface Feature {
  plain: string
  length: number
  /** Landmarks that both documents have, as numbers, rising; a repeated one is repeated. */
  landmarks: readonly number[]
  /** Words, distinct, as numbers of its side's vocabulary. */
  words: readonly number[]
  /** The same as indexes of the lexicon, and their summed weight. */
  known: readonly number[]
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

/** Of most stretches some of these are empty; a docset has millions. */
export const NONE: readonly number[] = []

interface Draft {
  /** As they are numbered in both texts; repeated ones repeated. */
  landmarks: readonly number[]
  feature: Feature
}

/** What a text is read by. */
interface Readers {
  vocabulary: Vocabulary
  marks: MarkReader
}

/** Two documents' units, and the weights of the landmarks they share. */
export interface Featured {
  target: Unit[]
  source: Unit[]
  weights: Float64Array
}

/** Reads one side's units; their landmarks are not numbered yet. */
export function draftUnits(pieces: readonly Piece[], { vocabulary, marks }: Readers): Drafts {
  const drafts: Draft[] = []
  const make = (read: Marks, words: readonly number[]): Feature => {
    const { addresses, tokens, name, plain, length } = read
    const feature = { plain, length, landmarks: NONE, words, known: NONE, knownWeight: 0 }
    drafts.push({
      landmarks: [...addresses, ...tokens, ...(name === undefined ? [] : [name])],
      feature,
    })
    return feature
  }
  const makeOf = (read: Marks) => make(read, vocabulary.read(read.plain, read.length))
  const pieceDrafts: number[] = []
  const units = pieces.map((piece): Unit => {
    const parts = partsOf(piece).map((text) => marks.read(text))
    const features = parts.map(makeOf)
    pieceDrafts.push(drafts.length)
    const whole = readWhole(piece, parts, marks)
    const feature =
      parts.length > 1
        ? make(whole, vocabulary.join(features.map(({ words }) => words)))
        : makeOf(whole)
    const sentences = piece.sentences.map((sentence, at) => ({
      sentence,
      feature: features[at] ?? feature,
    }))
    return { piece, feature, sentences }
  })
  return { units, drafts, pieceDrafts }
}

/** The sentences of a piece; none where it is nothing but one. */
function partsOf({ block, sentences, start, end }: Piece): string[] {
  const [only] = sentences
  const isWhole = sentences.length === 1 && only!.outerStart === start && only!.outerEnd === end
  if (isWhole) return []
  return sentences.map(({ outerStart, outerEnd }) => block.text.slice(outerStart, outerEnd))
}

/** A piece as a whole: of its sentences, where nothing but space stands between them. */
function readWhole(piece: Piece, parts: readonly Marks[], marks: MarkReader): Marks {
  const { text } = piece.block
  if (parts.length > 1) {
    const ends = [piece.start, ...piece.sentences.map(({ outerEnd }) => outerEnd)]
    const starts = [...piece.sentences.map(({ outerStart }) => outerStart), piece.end]
    const spaces = starts.map((to, at) => text.slice(ends[at], to))
    if (spaces.every((space) => space.trim() === '')) return marks.join(parts, spaces)
  }
  const whole = text.slice(piece.start, piece.end)
  return marks.read(piece.kind === 'code' ? whole.slice(0, MAX_CODE) : whole)
}

/** Characters of code that are compared where it is not the same. */
const MAX_CODE = 2000

export interface Drafts {
  units: Unit[]
  drafts: Draft[]
  /** Which of the drafts are those of whole pieces. */
  pieceDrafts: number[]
}

/** Weighs the landmarks that both sides have by how rare they are and how even, and numbers them anew. */
export function weighLandmarks(target: Drafts, source: Drafts, all: Numbering): Featured {
  const counts = { target: countPieces(target), source: countPieces(source) }
  const pieces = Math.max(target.units.length, source.units.length)
  const ids = new Map<number, number>()
  const weights: number[] = []
  for (const [landmark, inTarget] of counts.target) {
    const inSource = counts.source.get(landmark)
    if (inSource === undefined) continue
    const most = Math.max(inTarget, inSource)
    const rarity = Math.min(1, 0.25 + Math.log(1 + pieces / most) / 4)
    const weight = LANDMARK_WEIGHTS[all.strings[landmark]![0]!]!
    ids.set(landmark, ids.size)
    weights.push(weight * rarity * (Math.min(inTarget, inSource) / most))
  }
  for (const { drafts } of [target, source])
    for (const { landmarks, feature } of drafts) {
      const own: number[] = []
      for (const landmark of landmarks) {
        const id = ids.get(landmark)
        if (id !== undefined) own.push(id)
      }
      if (own.length > 0) feature.landmarks = own.sort((a, b) => a - b)
    }
  return { target: target.units, source: source.units, weights: Float64Array.from(weights) }
}

/** In how many pieces each landmark stands. */
function countPieces({ drafts, pieceDrafts }: Drafts): Map<number, number> {
  const counts = new Map<number, number>()
  const lastIn = new Map<number, number>()
  for (const index of pieceDrafts)
    for (const landmark of drafts[index]!.landmarks) {
      if (lastIn.get(landmark) === index) continue
      lastIn.set(landmark, index)
      counts.set(landmark, (counts.get(landmark) ?? 0) + 1)
    }
  return counts
}

/** Looks every feature's words up in a lexicon. */
export function lookUpWords(
  featured: Featured,
  lexicon: CompiledLexicon,
  vocabularies: Record<Side, Vocabulary>,
): void {
  for (const side of ['target', 'source'] as const) {
    const { weights } = lexicon[side]
    const ids = idsOf(lexicon[side], vocabularies[side])
    for (const { feature, sentences } of featured[side]) {
      lookUp(feature, ids, weights)
      for (const { feature: own } of sentences) if (own !== feature) lookUp(own, ids, weights)
    }
  }
}

function lookUp(feature: Feature, ids: readonly number[], weights: Float64Array): void {
  const known: number[] = []
  let knownWeight = 0
  for (const word of feature.words) {
    const id = ids[word]!
    if (id < 0) continue
    known.push(id)
    knownWeight += weights[id]!
  }
  feature.known = known.length > 0 ? known : NONE
  feature.knownWeight = knownWeight
}
