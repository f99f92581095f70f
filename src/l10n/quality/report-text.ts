/** The quality report for a terminal. */
import { toOneLine } from '../../sxs/markdown/one-line.ts'
import type { Quality } from './check-docset.ts'
import { markSpot } from './mark-spot.ts'
import { placeOf, showFiles, showPlace } from '../exchange/unit-places.ts'
import type { Rule } from './rule.ts'
import { toRows, type Row } from './rows.ts'
import { formatSpacing } from './script-spacing.ts'
import { formatPrecision, languagesOf, summarizeRates, summarizeRules } from './summary.ts'

export function* textReport(quality: Quality, rules: readonly Rule[]): Generator<string> {
  let path = ''
  for (const row of toRows(quality.findings)) {
    const { finding } = row
    if (finding.path !== path) yield heading(finding.path, quality, path === '')
    path = finding.path
    yield show(row, quality)
  }
  yield '\n'
  for (const line of summaryLines(quality, rules)) yield line + '\n'
}

function heading(path: string, { documents }: Quality, isFirst: boolean): string {
  const { spacing, files } = documents.get(path) ?? {}
  const habit = spacing ? `  (space between scripts: ${formatSpacing(spacing)})` : ''
  return `${isFirst ? '' : '\n'}${showFiles(path, files)}${habit}\n`
}

/** Most places of one decision that are listed. */
const PLACES = 10

function show({ finding, others }: Row, { documents }: Quality): string {
  const { places, id, severity, rule, its, evidence, url } = finding
  const half = (side: 'source' | 'target') => {
    const [before, spot, after] = markSpot(finding, side)
    return toOneLine(spot ? `${before}⟦${spot}⟧${after}` : before)
  }
  const place = showPlace(
    placeOf(finding),
    documents.get(finding.path)?.files?.target ?? finding.path,
  )
  const original = places?.target && places.source ? `  (${showPlace(places.source)})` : ''
  return [
    `  ${place}  ${severity}  ${rule} (${its})  ${id}  ${evidence}`,
    `      ${half('target')}`,
    `      ${half('source')}${original}`,
    ...(url ? [`      ${url}`] : []),
    ...others
      .slice(0, PLACES)
      .map(
        (other) =>
          `      and ${showPlace(placeOf(other))}  ${other.id}  ${toOneLine(other.target)}`,
      ),
    ...(others.length > PLACES ? [`      and ${others.length - PLACES} more`] : []),
    '',
  ].join('\n')
}

function summaryLines(quality: Quality, rules: readonly Rule[]): string[] {
  const spoken = languagesOf(quality)
  const lines = summarizeRules(quality, rules).map(({ rule, faults, covered }) => {
    const more = covered > 0 ? `, ${covered} more within other findings` : ''
    return `${String(faults).padStart(7)}  ${rule.severity.padEnd(7)}  ${rule.id}${more}; precision ${formatPrecision(rule, spoken)}`
  })
  const rates = summarizeRates(quality).map(
    ({ type, documents, words, errors, rate }) =>
      `${type || 'unstated'}: ${rate} errors per 1,000 source words (${errors} in ${words} words of ${documents} documents)`,
  )
  return [...lines, ...rates]
}
