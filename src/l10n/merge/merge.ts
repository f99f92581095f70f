/** Corrected translations back into a document, byte for byte but for the corrected halves. */
import { scan, type Pair } from '../../sxs/pairs/scan.ts'
import { findFault } from './merge-faults.ts'
import type { XliffFile } from '../exchange/read-xliff.ts'
import { readUnits, type Unit } from '../exchange/unit.ts'
import { rawOf, type Piece, type XliffUnit } from '../exchange/xliff-unit.ts'
import { xmlText } from '../exchange/xml.ts'

/** Why a unit, or a whole document (`id` empty), is not merged. */
export interface Refusal {
  path: string
  line: number
  id: string
  reason: string
}

/** A half that changes. */
export interface Edit {
  id: string
  line: number
  before: string
  after: string
}

export interface Merged {
  text: string
  edits: Edit[]
  refusals: Refusal[]
}

/**
 * Splices the target halves of an XLIFF file into the text it was exported from. Where there is any
 * refusal, the returned text is the given one.
 *
 * @param text the document as it is now; its hash is the caller's to check
 */
export function mergeDocument(text: string, file: XliffFile): Merged {
  const units = readUnits(text)
  const refusals: Refusal[] = []
  const edits = correct(text, units, file, refusals)
  const merged = splice(text, edits)
  if (refusals.length === 0) refusals.push(...verify(merged, units, edits, file.original))
  return {
    text: refusals.length > 0 ? text : merged,
    edits: edits.map(({ pair: _pair, ...edit }) => edit),
    refusals,
  }
}

/** The halves that change, in their order. What cannot be merged is added to `refusals`. */
function correct(
  text: string,
  units: readonly Unit[],
  file: XliffFile,
  refusals: Refusal[],
): (Edit & { pair: Pair })[] {
  const path = file.original
  const given = byId(file, refusals)
  const edits = units.flatMap((unit) => {
    const { key: id, line, pair } = unit
    const refuse = (reason: string) => void refusals.push({ path, line, id, reason })
    const after = correction(unit, given.get(id), refuse)
    given.delete(id)
    if (after === undefined) return []
    const fault = findFault({ text, unit, after })
    if (fault) refuse(fault)
    return fault ? [] : { id, line, before: pair.target, after, pair }
  })
  const reason = 'Expected an id of the document, got an unknown one'
  for (const id of given.keys()) refusals.push({ path, line: 1, id, reason })
  return edits
}

function byId(file: XliffFile, refusals: Refusal[]): Map<string, XliffUnit> {
  const units = new Map<string, XliffUnit>()
  for (const unit of file.units) {
    if (units.has(unit.id)) {
      const reason = 'Expected one unit of this id, got more'
      refusals.push({ path: file.original, line: 1, id: unit.id, reason })
    }
    units.set(unit.id, unit)
  }
  return units
}

/** The new target half, or nothing where the unit is as it was exported or is refused. */
function correction(
  unit: Unit,
  xliff: XliffUnit | undefined,
  refuse: (reason: string) => void,
): string | undefined {
  if (!xliff) {
    refuse('Expected a unit of this id, got none; export again and keep every unit')
    return undefined
  }
  if (xliff.faults.length > 0) {
    refuse(`Expected the codes of the export, but ${xliff.faults[0]}`)
    return undefined
  }
  if (read(xliff.source, unit.pair.source) !== unit.pair.source) {
    refuse('Expected the source half of the document, got a changed one; only targets are merged')
    return undefined
  }
  if (!xliff.target) {
    refuse('Expected a target, got none')
    return undefined
  }
  const after = read(xliff.target, unit.pair.target)
  return after === unit.pair.target ? undefined : after
}

/**
 * What the pieces say, read in the light of the half they were exported from: characters that XML
 * cannot hold, line ends that it changes and a tool's indentation are no edit.
 */
function read(pieces: readonly Piece[], half: string): string {
  const exported = normalize(xmlText(half))
  const raw = normalize(rawOf(pieces))
  if (raw === exported) return half
  if (!raw.includes('\n')) return raw
  if (squeeze(raw) === squeeze(exported)) return half
  if (!exported.includes('\n')) return rawOf(pieces, true)
  return half.includes('\r\n') ? raw.replaceAll('\n', '\r\n') : raw
}

/** Line ends as every XML tool may leave them. */
function normalize(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '')
}

function splice(text: string, edits: readonly { pair: Pair; after: string }[]): string {
  let merged = ''
  let at = 0
  for (const { pair, after } of edits) {
    merged += text.slice(at, pair.targetStart) + after
    at = pair.targetEnd
  }
  return merged + text.slice(at)
}

/** Scans the result: every pair must be where it was, with the halves that were meant. */
function verify(
  merged: string,
  units: readonly Unit[],
  edits: readonly { id: string; after: string }[],
  path: string,
): Refusal[] {
  const after = new Map(edits.map((edit) => [edit.id, edit.after]))
  const { pairs } = scan(merged)
  const broken = units.find(({ key, pair }, index) => {
    const now = pairs[index]
    const target = after.get(key) ?? pair.target
    return now?.id !== pair.id || now.target !== target || now.source !== pair.source
  })
  if (!broken && pairs.length === units.length) return []
  const reason = 'Expected a target that leaves the pair whole, got one that breaks its wrapper'
  return [{ path, line: broken?.line ?? 1, id: broken?.key ?? '', reason }]
}
