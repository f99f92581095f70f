import type { VFile } from 'vfile'
import type { Document } from '../sxs/document.ts'
import type { CurrentOriginals } from './current-originals.ts'
import { originalText } from './original-text.ts'
import { findStale } from './find-stale.ts'
import { reportGone, reportStale } from './report-stale.ts'

/** Compares a document's sources with the current originals; what has changed is told on the file, too. */
export function compareWithCurrent(
  document: Document,
  file: VFile,
  current: CurrentOriginals,
): NonNullable<Document['stale']> {
  if (document.segments.length === 0) return []
  const original = current.read(document.path)
  if (!original) {
    reportGone(file, current.folder)
    return []
  }
  const stale = findStale(originalText(file), original.text, document.sourceLocale)
  reportStale(file, stale, original)
  return stale.map(({ id, now }) => ({ id, ...(now && { now: now.text }) }))
}
