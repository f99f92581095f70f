/** Corrected translations back into a document, byte for byte but for the corrected halves. */
import type { Pair } from '../../sxs/pairs/scan.ts'
import type { XliffFile } from '../exchange/read-xliff.ts'
import { readUnits, type Unit } from '../exchange/unit.ts'
import type { Piece, XliffUnit } from '../exchange/xliff-unit.ts'
import { findDoubt } from './doubts.ts'
import { findKnownCodes, resolveCodes } from './known-codes.ts'
import { findFault } from './merge-faults.ts'
import { compareSource, readTarget } from './read-half.ts'
import { showDifference } from './show-difference.ts'
import { findBroken, splice } from './splice.ts'

/** Something said of a unit, or of a whole document (`id` empty). */
export interface Remark {
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
  /** Why units are not merged. */
  refusals: Remark[]
  /** What is merged and may not be meant. */
  warnings: Remark[]
  /** Units of the document that the XLIFF does not have, where that is no reason to refuse it. */
  missing: Remark[]
}

/**
 * Splices the target halves of an XLIFF file into the text it was exported from. Where there is any
 * refusal, the returned text is the given one.
 *
 * @param text the document as it is now; its hash is the caller's to check
 * @param isPartial merge what can be merged in spite of refusals
 */
export function mergeDocument(text: string, file: XliffFile, isPartial = false): Merged {
  const units = readUnits(text)
  const merge: Merge = {
    text,
    path: file.original,
    isPartial,
    refusals: [],
    warnings: [],
    missing: [],
  }
  let edits = correct(units, file, merge)
  let merged = splice(text, edits)
  for (;;) {
    if (merge.refusals.length > 0 && !isPartial) break
    const broken = findBroken(merged, units, edits)
    if (!broken) break
    const reason = 'Expected a target that leaves the pair whole, got one that breaks its wrapper'
    merge.refusals.push({ path: file.original, ...broken, reason })
    if (edits.length === 0) break
    const rest = edits.filter(({ id }) => id !== broken.id)
    // A target may break the pair after it: then none of the document is safe.
    edits = rest.length < edits.length ? rest : []
    merged = splice(text, edits)
  }
  const { refusals, warnings, missing } = merge
  return {
    text: refusals.length > 0 && !isPartial ? text : merged,
    edits: edits.map(({ pair: _pair, ...edit }) => edit),
    refusals,
    warnings,
    missing,
  }
}

interface Merge extends Pick<Merged, 'refusals' | 'warnings' | 'missing'> {
  text: string
  path: string
  isPartial: boolean
}

/** A unit of the document with what the XLIFF says of it. */
interface Delivered {
  unit: Unit
  target: Piece[]
  isTidied: boolean
}

/** The halves that change, in their order. */
function correct(units: readonly Unit[], file: XliffFile, merge: Merge): (Edit & { pair: Pair })[] {
  const delivered = deliver(units, file, merge)
  const isTidied = delivered.some((one) => one.isTidied)
  return delivered.flatMap(({ unit, target }) => {
    const { key: id, line, pair } = unit
    const after = readTarget(target, unit, isTidied)
    if (after === pair.target) return []
    const say = (remarks: Remark[], reason: string) =>
      void remarks.push({ path: merge.path, line, id, reason })
    const correction = { text: merge.text, unit, pieces: target, after }
    const fault = findFault(correction)
    if (fault) {
      say(merge.refusals, fault)
      return []
    }
    const doubt = findDoubt(correction)
    if (doubt) say(merge.warnings, doubt)
    return [{ id, line, before: pair.target, after, pair }]
  })
}

/** The units that the XLIFF has and that can be read; all others are told of. */
function deliver(units: readonly Unit[], file: XliffFile, merge: Merge): Delivered[] {
  const { path } = merge
  const { given, twice } = byId(file, merge)
  const delivered = units.flatMap((unit): Delivered[] => {
    const remark = { path, line: unit.line, id: unit.key }
    const xliff = given.get(unit.key)
    given.delete(unit.key)
    if (twice.has(unit.key)) return []
    if (!xliff) {
      const reason =
        'Expected a unit of this id, got none; deliver every unit, or merge with `--partial`'
      const remarks = merge.isPartial ? merge.missing : merge.refusals
      remarks.push({ ...remark, reason })
      return []
    }
    const read = readDelivered(unit, xliff)
    if (typeof read !== 'string') return [read]
    merge.refusals.push({ ...remark, reason: read })
    return []
  })
  for (const id of given.keys()) {
    const reason =
      'Expected an id of the document, got an unknown one; leave ids as they were exported'
    merge.refusals.push({ path, line: 1, id, reason })
  }
  return delivered
}

function byId(
  file: XliffFile,
  merge: Merge,
): { given: Map<string, XliffUnit>; twice: Set<string> } {
  const units = new Map<string, XliffUnit>()
  const twice = new Set<string>()
  for (const unit of file.units) {
    if (units.has(unit.id)) twice.add(unit.id)
    units.set(unit.id, unit)
  }
  const reason = 'Expected one unit of this id, got more; keep the one that is right'
  for (const id of twice) merge.refusals.push({ path: merge.path, line: 1, id, reason })
  return { given: units, twice }
}

/** @returns why the unit is refused, as a sentence, where it is */
function readDelivered(unit: Unit, xliff: XliffUnit): Delivered | string {
  const codes = findKnownCodes(unit)
  const source = resolveCodes(xliff.source, codes)
  const target = xliff.target && resolveCodes(xliff.target, codes)
  const fault = xliff.faults[0] ?? [source, target].find((half) => typeof half === 'string')
  if (typeof fault === 'string') {
    return `Expected the codes and segments of the export, but ${fault}; restore them from the source`
  }
  const state = compareSource(source as Piece[], unit)
  if (state === 'changed') return sourceFault(source as Piece[], unit)
  // In two trees a sentence that is not translated has no target yet.
  if (!target && unit.pair.target === '') return { unit, target: [], isTidied: false }
  if (!target) return 'Expected a target, got none; translate the unit'
  return { unit, target: target as Piece[], isTidied: state === 'tidied' }
}

function sourceFault(pieces: readonly Piece[], { pair }: Unit): string {
  const got = pieces.map(({ raw }) => raw ?? '').join('')
  const [expected, found] = showDifference(pair.source, got)
  return `Expected the source half of the document, \`${expected}\`, got a changed one, \`${found}\`; only targets are merged, so restore it or export again`
}
