/** From matched texts to an alignment's blocks and units. */
import { toPassage } from './read/block-text.ts'
import type { Unit as Featured } from './match/features.ts'
import { judge, type Judged } from './judge.ts'
import type { Match, Matched } from './match/match.ts'
import type { Piece, Sentence } from './read/pieces.ts'
import type { ReadSide } from './read/read-side.ts'
import { resolveReferences } from './read/references.ts'
import type { AlignedBlock, Block, Passage, Side, Unit } from './types.ts'

/** A sentence and the piece it stands in. */
interface Place {
  piece: Piece
  sentence: Sentence
}

export type Sides = Record<Side, ReadSide>

export function assemble(matched: Matched, sides: Sides): AlignedBlock[] {
  return matched.matches.map((match, index) => {
    const target = match.link.target.map((at) => matched.featured.target[at]!)
    const source = match.link.source.map((at) => matched.featured.source[at]!)
    const judged = judge(matched, index)
    return {
      target: target.map(({ piece }) => toBlock(piece, sides.target)),
      source: source.map(({ piece }) => toBlock(piece, sides.source)),
      units: toUnits(match, judged, target, source, sides),
    }
  })
}

function toBlock({ kind, raw, parent, block, start, end }: Piece, side: ReadSide): Block {
  const { start: from, end: to, line } = toPassage(block, start, end, side.lineAt)
  const { containers, cell, end: lineEnd } = raw
  const made = { kind, start: from, end: to, lineEnd, line, parent, containers }
  return cell ? { ...made, cell } : made
}

function toUnits(
  match: Match,
  judged: Judged,
  target: readonly Featured[],
  source: readonly Featured[],
  sides: Sides,
): Unit[] {
  const places = { target: toPlaces(target), source: toPlaces(source) }
  if (target.length === 0 && places.source.length === 0)
    return source.flatMap(({ piece }) => toSilentUnit(piece, sides.source))
  if (judged.isWhole) return [toWhole(judged, target, source, sides)]
  const units = judged.pairs.map(({ bead, confidence }): Unit => {
    const unit: Unit = { id: '', confidence, whole: false }
    const isBoth = bead.target.length > 0 && bead.source.length > 0
    const from = boundsOf(match, 'target', bead.target)
    const other = boundsOf(match, 'source', bead.source)
    const unwraps =
      !isBoth || (isUnwrapped(places.target, from) && isUnwrapped(places.source, other))
    if (from) unit.target = passageOf(places.target, from, unwraps, sides.target)
    if (other) unit.source = passageOf(places.source, other, unwraps, sides.source)
    return unit
  })
  return inTargetOrder(units)
}

function toPlaces(units: readonly Featured[]): Place[] {
  return units.flatMap(({ piece, sentences }) =>
    sentences.map(({ sentence }) => ({ piece, sentence })),
  )
}

type Bounds = [first: number, last: number]

function boundsOf(match: Match, side: Side, lines: readonly number[]): Bounds | undefined {
  if (lines.length === 0) return undefined
  const { bounds } = match[side]
  return [bounds[lines[0]!]![0], bounds[lines.at(-1)!]![1]]
}

function isUnwrapped(places: readonly Place[], bounds: Bounds | undefined): boolean {
  if (!bounds || bounds[0] !== bounds[1]) return false
  const { sentence } = places[bounds[0]]!
  return sentence.start !== sentence.outerStart
}

function passageOf(
  places: readonly Place[],
  [first, last]: Bounds,
  unwraps: boolean,
  side: ReadSide,
): Passage {
  const from = places[first]!
  const to = places[last]!
  const isOne = first === last && unwraps
  const start = isOne ? from.sentence.start : from.sentence.outerStart
  const end = isOne ? to.sentence.end : to.sentence.outerEnd
  const passage =
    from.piece === to.piece
      ? toPassage(from.piece.block, start, end, side.lineAt)
      : joinPassages(
          toPassage(from.piece.block, start, from.piece.end, side.lineAt),
          toPassage(to.piece.block, to.piece.start, end, side.lineAt),
        )
  return resolveReferences(passage, side.definitions)
}

function joinPassages(a: Passage, b: Passage): Passage {
  const offset = a.markdown.length + 1
  return {
    markdown: `${a.markdown} ${b.markdown}`,
    start: a.start,
    end: b.end,
    line: a.line,
    slices: [...a.slices, ...b.slices.map((slice) => ({ ...slice, at: slice.at + offset }))],
  }
}

function piecePassage(piece: Piece, side: ReadSide): Passage {
  const passage = toPassage(piece.block, piece.start, piece.end, side.lineAt)
  return resolveReferences(passage, side.definitions)
}

/** Blocks whose sentences could not be told apart, as one pair. */
function toWhole(
  { confidence }: Judged,
  target: readonly Featured[],
  source: readonly Featured[],
  sides: Sides,
): Unit {
  const passages = source.map(({ piece }) => piecePassage(piece, sides.source))
  return {
    id: '',
    target: piecePassage(target[0]!.piece, sides.target),
    source: passages.reduce(joinPassages),
    confidence,
    whole: true,
  }
}

/** Kinds of blocks that hold text, though it may be nothing but code or an image. */
const TEXT_KIND = /^(?:h[1-6]|p|t[hd]|html)$/

/** Code or an image in the place of text, which the target does not have. */
function toSilentUnit(piece: Piece, side: ReadSide): Unit[] {
  if (!TEXT_KIND.test(piece.kind)) return []
  return [{ id: '', source: piecePassage(piece, side), confidence: 1, whole: false }]
}

/** Swapped sentences come out in the target's order; one without a target stays behind what it follows. */
function inTargetOrder(units: readonly Unit[]): Unit[] {
  const keyed = units.map((unit, at) => ({ unit, at, start: unit.target?.start ?? -1 }))
  let last = -1
  for (const entry of keyed) {
    if (entry.start < 0) entry.start = last
    else last = entry.start
  }
  return keyed.sort((a, b) => a.start - b.start || a.at - b.at).map(({ unit }) => unit)
}
