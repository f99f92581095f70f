/** Codes that a correction lost, added or tore. */
import type { Inline } from '../exchange/inline.ts'
import type { Unit } from '../exchange/unit.ts'
import type { Piece } from '../exchange/xliff-unit.ts'
import { squeeze } from './white-space.ts'

/**
 * The codes must be those the target had, or those of the source (a correction may bring back what a
 * translation lost).
 */
export function findCodeFault(
  unit: Unit,
  inlines: readonly Inline[],
  pieces: readonly Piece[],
): string | undefined {
  const codes = tally(inlines)
  const before = tally(unit.inline.target)
  const source = tally(unit.inline.source)
  const changed = difference(before, codes)
  if (changed !== '' && difference(source, codes) !== '') {
    return `Expected the inline codes of the exported target, or those of the source, got ${changed}; ${remedyFor(before, codes)}`
  }
  const stray = strays(inlines) - Math.max(strays(unit.inline.target), strays(unit.inline.source))
  if (stray > 0) {
    return 'Expected balanced codes, got `**` without its other end; write `\\*\\*` if it is text'
  }
  const [torn] = lacks(tally(pieces, squeeze), tally(inlines, squeeze))
  return (
    torn &&
    `Expected the code \`${torn}\` to be read as one, got text; put its two ends where they stood, without white space inside them`
  )
}

function remedyFor(before: Map<string, number>, after: Map<string, number>): string {
  const tag = lacks(after, before).find((raw) => raw.startsWith('<'))
  return tag === undefined
    ? 'keep each code of the unit once'
    : `if \`${tag}\` is text, write \`\\${tag}\``
}

/** How often each piece of markup occurs; the empty ends of a bare address do not count. */
function tally(
  stretches: readonly { kind: string; raw?: string | undefined }[],
  toKey = (raw: string) => raw,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, raw } of stretches) {
    if (kind === 'text' || !raw) continue
    counts.set(toKey(raw), (counts.get(toKey(raw)) ?? 0) + 1)
  }
  return counts
}

/** What the one has more often than the other. */
function lacks(one: Map<string, number>, other: Map<string, number>): string[] {
  return [...one].filter(([raw, count]) => (other.get(raw) ?? 0) < count).map(([raw]) => raw)
}

/** @returns e.g. ``without `**`, with `<b>` added``; `''` where the tallies are equal */
function difference(before: Map<string, number>, after: Map<string, number>): string {
  const list = (raws: string[], what: string) =>
    raws.length > 0 ? `${raws.map((raw) => `\`${raw}\``).join(', ')} ${what}` : ''
  return [list(lacks(before, after), 'missing'), list(lacks(after, before), 'added')]
    .filter(Boolean)
    .join(' and ')
}

function strays(inlines: readonly Inline[]): number {
  const texts = inlines.filter((inline) => inline.kind === 'text')
  return texts.reduce((sum, { raw }) => sum + (raw.match(/(?<!\\)\*\*/g)?.length ?? 0), 0)
}
