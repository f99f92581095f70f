import type { Document } from '../sxs/document.ts'
import { docset } from '../site/site.ts'

/**
 * What the page has to know to lead a reader to where a sentence is reported; nothing where the site has no
 * such place. Lines only where the address asks for them.
 */
export function reportData(
  { path, segments }: Pick<Document, 'path' | 'segments'>,
  locale: string,
  label: string,
): Record<string, string> {
  const { reportLink } = docset
  if (reportLink === undefined) return {}
  const lines = Object.fromEntries(segments.map(({ id, line }) => [id, line]))
  return {
    'data-report-to': reportLink,
    'data-report-label': label,
    'data-report-fill': JSON.stringify({ path, locale }),
    ...(reportLink.includes('{line}') && { 'data-report-lines': JSON.stringify(lines) }),
  }
}
