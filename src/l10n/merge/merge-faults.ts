/** What must not get into a document by a merge. */
import { readInline } from '../exchange/inline.ts'
import type { Unit } from '../exchange/unit.ts'
import type { Piece } from '../exchange/xliff-unit.ts'
import { findCodeFault } from './code-faults.ts'
import { findTextFault } from './text-faults.ts'

interface Correction {
  /** The whole document. */
  text: string
  unit: Unit
  /** The new target half as the XLIFF has it, each code with its Markdown. */
  pieces: readonly Piece[]
  /** The new target half. */
  after: string
}

/** The first thing that speaks against a correction, as a sentence for its maker. */
export function findFault(correction: Correction): string | undefined {
  const { unit, after, pieces } = correction
  if (after.trim() === '' && unit.pair.source.trim() !== '') {
    return 'Expected a target, got nothing; translate the unit'
  }
  const inlines = readInline([after])[0]!
  return (
    lineFault(correction) ??
    spanFault(unit, after) ??
    findTextFault(unit, inlines, after) ??
    findCodeFault(unit, inlines, pieces)
  )
}

function lineFault({ text, unit, after }: Correction): string | undefined {
  const { target } = unit.pair
  if (/[\r\n]/.test(after) && !/[\r\n]/.test(target)) {
    return 'Expected a target on one line, got a line break; it would break the block or table cell; write it on one line'
  }
  if (barsOf(after) > barsOf(target) && isTableRow(text, unit)) {
    return 'Expected a target that fits its table cell, got `|`; write `\\|`'
  }
  return undefined
}

function barsOf(half: string): number {
  return half.match(/(?<!\\)\|/g)?.length ?? 0
}

/** Whether the pair's line holds a cell delimiter outside the pairs. */
function isTableRow(text: string, { pair }: Unit): boolean {
  const start = text.lastIndexOf('\n', pair.start) + 1
  const end = text.indexOf('\n', pair.end)
  const line = text.slice(start, end < 0 ? undefined : end)
  const outside = line.replace(/<span data-ttu-id=.*?<\/span><\/span>/g, '')
  return barsOf(outside) > 0
}

function spanFault(unit: Unit, after: string): string | undefined {
  const depth = (half: string) =>
    (half.match(/<span[\s>]/g)?.length ?? 0) - (half.match(/<\/span>/g)?.length ?? 0)
  return depth(after) === 0 || depth(after) === depth(unit.pair.target)
    ? undefined
    : 'Expected balanced `<span>`s, got unbalanced ones; they would tear the pair apart; remove the odd one'
}
