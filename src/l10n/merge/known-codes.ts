/** Gives each code of an XLIFF the Markdown that it has in the document. */
import { numberCodes } from '../exchange/codes.ts'
import type { Unit } from '../exchange/unit.ts'
import type { CodePiece, Piece } from '../exchange/xliff-unit.ts'
import { normalize, squeeze } from './white-space.ts'

/** The codes of a unit's two halves, ready to be looked up. */
export interface KnownCodes {
  /** By the number that the export gave them. */
  byId: Map<string, { open: string; close?: string }>
  /** By their Markdown, and by that without white space, which tools add and take away. */
  byMarkdown: Map<string, string>
}

/** Gathers the codes of both halves: a correction may bring back what a translation lost. */
export function findKnownCodes({ inline }: Unit): KnownCodes {
  const { source, target } = numberCodes(inline)
  const codes = [...source.values(), ...target.values()]
  const markdown = codes.flatMap(({ open, close }) =>
    close === undefined ? [open] : [open, close],
  )
  return {
    byId: new Map(codes.map((code) => [code.id, code])),
    byMarkdown: new Map([
      ...markdown.map((raw) => [squeeze(raw), raw] as const),
      ...markdown.map((raw) => [normalize(raw), raw] as const),
    ]),
  }
}

/**
 * @returns the pieces, each code with its Markdown; or, as a phrase, why one has none
 */
export function resolveCodes(pieces: readonly Piece[], known: KnownCodes): Piece[] | string {
  const resolved: Piece[] = []
  for (const piece of pieces) {
    const raw = piece.kind === 'code' ? markdownOf(piece, known) : piece.raw
    if (raw === undefined)
      return `code ${piece.kind === 'code' ? piece.id : ''} is not one of the unit's`
    resolved.push({ ...piece, raw })
  }
  return resolved
}

function markdownOf(
  { raw, id, end }: CodePiece,
  { byId, byMarkdown }: KnownCodes,
): string | undefined {
  if (raw) return byMarkdown.get(normalize(raw)) ?? byMarkdown.get(squeeze(raw)) ?? raw
  const code = byId.get(id)
  // A code that stands alone has one end, and an element of two ends is not its own.
  if (!code || (code.close === undefined) !== (end === 'alone')) return raw
  return end === 'close' ? code.close : code.open
}
