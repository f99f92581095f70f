import type { VFile } from 'vfile'
import { FILE_START, warn } from '../messages.ts'
import type { PositionOf } from './positions.ts'
import type { Pair, Scan } from './scan.ts'

/** Reports what is wrong with the pairs of a file, each fault once. */
export function reportScan(
  { pairs, strays }: Scan,
  text: string,
  file: VFile,
  positionOf: PositionOf,
): void {
  if (text.trim() === '') reportEmpty(file)
  else if (pairs.length === 0) reportNoPairs(file)
  const lines = new Map<string, number>()
  for (const pair of pairs) {
    const first = lines.get(pair.id)
    if (first === undefined) lines.set(pair.id, positionOf(pair.start).line)
    else reportDuplicate(pair, first, file, positionOf)
    reportWrapper(pair, file, positionOf)
  }
  for (const stray of strays)
    warn(file, 'damaged-wrapper', positionOf(stray.start), {
      expected: `a whole pair \`${stray.id}\``,
      got: 'a part of its wrapper',
      remedy: 'The text is shown; mend the wrapper in the file.',
    })
}

function reportEmpty(file: VFile): void {
  warn(file, 'empty', FILE_START, {
    expected: 'a document',
    got: 'an empty file',
    remedy: 'Remove the file, or write its text.',
  })
}

function reportNoPairs(file: VFile): void {
  warn(file, 'no-pairs', FILE_START, {
    expected: 'sentences in two languages',
    got: 'none',
    remedy: 'The page has one language only.',
  })
}

/** @param first line of the first pair with the same id */
function reportDuplicate(
  { id, start }: Pair,
  first: number,
  file: VFile,
  positionOf: PositionOf,
): void {
  warn(file, 'duplicate-id', positionOf(start), {
    expected: `one segment \`${id}\``,
    got: `a second (the first is on line ${first})`,
    remedy: 'Both are shown; a permalink leads to the first.',
  })
}

function reportWrapper(
  { id, start, repaired, unbalanced }: Pair,
  file: VFile,
  positionOf: PositionOf,
): void {
  if (repaired)
    warn(file, 'damaged-wrapper', positionOf(start), {
      expected: `\`"\` in the wrapper of segment \`${id}\``,
      got: '`&quot;`',
      remedy: 'The wrapper is repaired; mend it in the file.',
    })
  if (unbalanced)
    warn(file, 'unbalanced-span', positionOf(start), {
      expected: `every \`<span>\` in segment \`${id}\` to be closed`,
      got: 'one that is open',
      remedy: 'What follows the segment is safe; close the `<span>` in the file.',
    })
}
