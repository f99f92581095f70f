/** The quality report for programs; also the baseline of a later run. */
import type { Quality } from './check-docset.ts'
import type { Rule } from './rule.ts'
import { languagesOf, precisionsOf, summarizeRates, summarizeRules } from './summary.ts'

/**
 * `{ locales, rules: [{ id, title, reason, severity, its, precision: { [language]: { right, of } }, faults, findings, covered }],
 * rates: [{ type, documents, units, words, errors, rate }], documents: [{ path, type, spacing, files? }],
 * findings: [Finding] }`
 */
export function* jsonReport(quality: Quality, rules: readonly Rule[]): Generator<string> {
  const spoken = languagesOf(quality)
  const head = {
    locales: quality.locales,
    rules: summarizeRules(quality, rules).map(({ rule, ...counts }) => {
      const { id, title, reason, severity, its, languages } = rule
      const precision = precisionsOf(rule, spoken)
      return { id, title, reason, severity, its, languages, precision, ...counts }
    }),
    rates: summarizeRates(quality),
    documents: [...quality.documents].map(([path, summary]) => ({ path, ...summary })),
  }
  yield JSON.stringify(head, null, 1).replace(/\n\}$/, ',\n "findings": [')
  for (const [index, finding] of quality.findings.entries()) {
    yield `${index > 0 ? ',' : ''}\n  ${JSON.stringify(finding)}`
  }
  yield '\n ]\n}\n'
}
