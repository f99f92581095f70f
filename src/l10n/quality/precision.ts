/** How often a rule is right, by hits that people have judged. */
import type { Finding } from './finding.ts'

/** One judged hit. */
export interface Label {
  rule: string
  path: string
  id: string
  verdict: boolean
  /** A second judgement, blind to the first; `undefined` where there is none. */
  second?: boolean
  /** In a word, why. */
  reason: string
}

export interface Precision {
  right: number
  of: number
}

/** @param tsv with a header line: rule, path, id, verdict, second, reason */
export function readLabels(tsv: string): Label[] {
  return tsv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [rule = '', path = '', id = '', verdict, second, reason = ''] = line.split('\t')
      const judged = second ? { second: second === 'true' } : {}
      return { rule, path, id, verdict: verdict === 'true', ...judged, reason }
    })
}

/**
 * Precision by rule. The sample was drawn before the rules were tuned; what a rule no longer reports
 * does not count, so that what is left is a sample of what it reports now.
 */
export function measurePrecision(
  labels: readonly Label[],
  findings: readonly Pick<Finding, 'rule' | 'path' | 'id'>[],
): Map<string, Precision> {
  const found = new Set(findings.map(({ rule, path, id }) => [rule, path, id].join('\0')))
  const measured = new Map<string, Precision>()
  for (const { rule, path, id, verdict } of labels) {
    if (!found.has([rule, path, id].join('\0'))) continue
    const precision = measured.get(rule) ?? { right: 0, of: 0 }
    precision.of++
    if (verdict) precision.right++
    measured.set(rule, precision)
  }
  return measured
}
