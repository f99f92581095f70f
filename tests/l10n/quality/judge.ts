/** Judges pairs by all rules, each a paragraph of one document. */
import { checkDocument, startRules } from '../../../src/l10n/quality/check-document.ts'
import type { Finding } from '../../../src/l10n/quality/finding.ts'
import { toUnitDocument } from '../../../src/l10n/exchange/read-documents.ts'
import { rules } from '../../../src/l10n/quality/rules.ts'
import { severityIn } from '../../../src/l10n/quality/rule.ts'
import { subjectDocument } from '../../../src/l10n/quality/subject.ts'
import { pair } from '../pairs.ts'

export type Halves = [target: string, source: string]

/** @param paragraphs pairs, or paragraphs of several */
export function judge(locale: string, ...paragraphs: (Halves | Halves[])[]): Finding[] {
  let number = 101
  const text = paragraphs
    .map((each) => (Array.isArray(each[0]) ? (each as Halves[]) : [each as Halves]))
    .map((pairs) => pairs.map((halves) => pair(`0abcd-${number++}`, ...halves)).join(' '))
    .join('\n\n')
  return judgeText(locale, text)
}

export function judgeText(locale: string, text: string): Finding[] {
  const document = subjectDocument(
    toUnitDocument('a.md', text, { source: 'en-US', target: locale }),
  )
  const runs = startRules(rules)
  for (const { rule, run } of runs) {
    if (!severityIn(rule, document.language)) continue
    for (const subject of document.subjects) run.gather?.(subject)
  }
  return checkDocument(document, runs)
}

export const rulesOf = (locale: string, ...paragraphs: (Halves | Halves[])[]): string[] =>
  judge(locale, ...paragraphs).map(({ rule }) => rule)
