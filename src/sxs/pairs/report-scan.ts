import type { VFile } from 'vfile'
import type { PositionOf } from './positions.ts'
import type { Scan } from './scan.ts'

/** Reports what is wrong with the pairs of a file, each fault once. */
export function reportScan(
  { pairs, strays }: Scan,
  text: string,
  file: VFile,
  positionOf: PositionOf,
): void {
  const warn = (offset: number, ruleId: string, reason: string, note: string) => {
    file.message(reason, { place: positionOf(offset), ruleId, source: 'taiyaku' }).note = note
  }
  if (text.trim() === '') {
    warn(
      0,
      'empty',
      'Expected a document, got an empty file',
      'Remove the file, or write its text.',
    )
  } else if (pairs.length === 0) {
    warn(
      0,
      'no-pairs',
      'Expected sentences in two languages, got none',
      'The page has one language only.',
    )
  }
  const lines = new Map<string, number>()
  for (const pair of pairs) {
    const first = lines.get(pair.id)
    if (first === undefined) lines.set(pair.id, positionOf(pair.start).line)
    else
      warn(
        pair.start,
        'duplicate-id',
        `Expected one segment \`${pair.id}\`, got a second (the first is on line ${first})`,
        'Both are shown; a permalink leads to the first.',
      )
    if (pair.repaired)
      warn(
        pair.start,
        'damaged-wrapper',
        `Expected \`"\` in the wrapper of segment \`${pair.id}\`, got \`&quot;\``,
        'The wrapper is repaired; mend it in the file.',
      )
    if (pair.unbalanced)
      warn(
        pair.start,
        'unbalanced-span',
        `Expected every \`<span>\` in segment \`${pair.id}\` to be closed`,
        'What follows the segment is safe; close the `<span>` in the file.',
      )
  }
  for (const stray of strays)
    warn(
      stray.start,
      'damaged-wrapper',
      `Expected a whole pair \`${stray.id}\`, got a part of its wrapper`,
      'The text is shown; mend the wrapper in the file.',
    )
}
