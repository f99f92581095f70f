/** How long the quality rules take, how often they are right, how many errors translations have. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkDocset } from '../src/l10n/quality/check-docset.ts'
import { measurePrecision, readLabels, type Precision } from '../src/l10n/quality/precision.ts'
import { openDocset } from '../src/l10n/exchange/read-documents.ts'
import { rules } from '../src/l10n/quality/rules.ts'
import {
  summarizeRates,
  summarizeRules,
  type RateSummary,
  type RuleSummary,
} from '../src/l10n/quality/summary.ts'
import { ROOT } from './run-probed.ts'

export interface QualityMeasure {
  seconds: number
  rules: RuleSummary[]
  /** By rule, on the judged hits that this folder holds. */
  precision: Map<string, Precision>
  rates: RateSummary[]
}

/** Runs every rule over a source folder. Judged hits are those of one docset; another folder has none. */
export function measureQuality(source: string): QualityMeasure {
  const start = performance.now()
  const quality = checkDocset(openDocset(source), rules)
  const seconds = (performance.now() - start) / 1000
  const file = path.join(ROOT, 'tests/l10n/quality/labels/labels.tsv')
  const labels = existsSync(file) ? readLabels(readFileSync(file, 'utf8')) : []
  return {
    seconds,
    rules: summarizeRules(quality, rules),
    precision: measurePrecision(labels, quality.findings),
    rates: summarizeRates(quality),
  }
}
