/** Tells which sentences of a document were translated from a text that has changed since. */
import type { VFile } from 'vfile'
import { createPositionOf } from '../sxs/pairs/positions.ts'
import { scan } from '../sxs/pairs/scan.ts'
import type { CurrentFile } from './current-originals.ts'
import type { StalePair } from './find-stale.ts'

/** Longest sentence that a message quotes whole. */
const MAX_QUOTED = 240

/**
 * One message for each pair, and one with the document's rate.
 *
 * @param file the document, whose text is side-by-side Markdown
 */
export function reportStale(file: VFile, stale: readonly StalePair[], current: CurrentFile): void {
  if (stale.length === 0) return
  const text = String(file)
  const { pairs } = scan(text)
  const placeOf = createPositionOf(text)
  for (const { index, id, before, now } of stale) {
    const pair = pairs[index]!
    const start = pair.target === '' ? pair.sourceStart : pair.targetStart
    const options = { place: placeOf(start), ruleId: 'stale', source: 'taiyaku' }
    const message = file.message(
      `Expected the source of segment \`${id}\` in \`${current.path}\`, found that it has changed: ${quote(before)}`,
      options,
    )
    message.note = now
      ? `Now, on line ${now.line}: ${quote(now.text)}. Translate it anew.`
      : 'No sentence stands in its place. Was it removed?'
  }
  const rate = Math.round((1000 * stale.length) / pairs.length) / 10
  const message = file.info(
    `Got ${stale.length} of ${pairs.length} sentences (${rate} %) whose source has changed in \`${current.path}\``,
    { place: { line: 1, column: 1 }, ruleId: 'stale-rate', source: 'taiyaku' },
  )
  message.note = 'Each is listed on its line.'
}

/** Tells that a document's original is not there any more. */
export function reportGone(file: VFile, folder: string): void {
  const message = file.message(
    `Expected the current original of the document in \`${folder}\`, got none`,
    { place: { line: 1, column: 1 }, ruleId: 'stale-gone', source: 'taiyaku' },
  )
  message.note = 'It was renamed or removed; nothing is said of its sentences.'
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line}”`
}
