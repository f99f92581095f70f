import type { Document, Side } from '../sxs/document.ts'
import { filePath } from '../site/file-path.ts'
import { docset } from '../site/site.ts'

/**
 * What the page of a document has to know to lead a reader to where a sentence is reported; nothing where the site has no
 * such place. Lines only where the address asks for them.
 */
export function reportData(
  { path, segments }: Pick<Document, 'path' | 'segments'>,
  { locale, side, label }: { locale: string; side: Side; label: string },
): Record<string, string> {
  const { reportLink } = docset
  if (reportLink === undefined) return {}
  const lines = Object.fromEntries(
    segments.map(({ id, line, sourceLine = line }) => [id, side === 'source' ? sourceLine : line]),
  )
  return {
    'data-report-to': reportLink,
    'data-report-label': label,
    'data-report-fill': JSON.stringify({ path: filePath(path, side), locale }),
    ...(reportLink.includes('{line}') && { 'data-report-lines': JSON.stringify(lines) }),
  }
}
