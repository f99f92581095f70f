/** What must not get into a document by a merge. */
import { readInline, type Inline } from '../exchange/inline.ts'
import type { Unit } from '../exchange/unit.ts'

interface Correction {
  /** The whole document. */
  text: string
  unit: Unit
  /** The new target half. */
  after: string
}

/** The first thing that speaks against a correction, as a sentence for its maker. */
export function findFault(correction: Correction): string | undefined {
  const { unit, after } = correction
  if (after.trim() === '' && unit.pair.source.trim() !== '') return 'Expected a target, got nothing'
  return lineFault(correction) ?? spanFault(unit, after) ?? codeFault(unit, after)
}

function lineFault({ text, unit, after }: Correction): string | undefined {
  const { target } = unit.pair
  if (/[\r\n]/.test(after) && !/[\r\n]/.test(target)) {
    return 'Expected a target on one line, got a line break; it would break the block or table cell'
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
    : 'Expected balanced `<span>`s, got unbalanced ones; they would tear the pair apart'
}

/**
 * The codes must be those the target had, or those of the source (a correction may bring back what a
 * translation lost).
 */
function codeFault(unit: Unit, after: string): string | undefined {
  const [inline] = readInline([after])
  const codes = tally(inline!)
  const before = tally(unit.inline.target)
  const source = tally(unit.inline.source)
  if (difference(before, codes) === '' || difference(source, codes) === '') {
    const strays = strayMarks(inline!)
    return strays > Math.max(strayMarks(unit.inline.target), strayMarks(unit.inline.source))
      ? 'Expected balanced codes, got `**` without its other end'
      : undefined
  }
  return `Expected the inline codes of the exported target, or those of the source, got ${difference(before, codes)}`
}

/** How often each piece of markup occurs; the empty ends of a bare address do not count. */
function tally(inlines: readonly Inline[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.raw === '') continue
    counts.set(inline.raw, (counts.get(inline.raw) ?? 0) + 1)
  }
  return counts
}

/** @returns e.g. ``without `**`, with `<b>` added``; `''` where the tallies are equal */
function difference(before: Map<string, number>, after: Map<string, number>): string {
  const lacks = (one: Map<string, number>, other: Map<string, number>) =>
    [...one].filter(([raw, count]) => (other.get(raw) ?? 0) < count).map(([raw]) => `\`${raw}\``)
  const missing = lacks(before, after)
  const added = lacks(after, before)
  return [
    missing.length > 0 ? `${missing.join(', ')} missing` : '',
    added.length > 0 ? `${added.join(', ')} added` : '',
  ]
    .filter(Boolean)
    .join(' and ')
}

function strayMarks(inlines: readonly Inline[]): number {
  const texts = inlines.filter((inline) => inline.kind === 'text')
  return texts.reduce((sum, { raw }) => sum + (raw.match(/(?<!\\)\*\*/g)?.length ?? 0), 0)
}
