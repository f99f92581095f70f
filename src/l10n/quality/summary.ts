/** What a quality report says before its findings. */
import type { Quality } from './check-docset.ts'
import type { Rule } from './rule.ts'

/** One rule's line. */
export interface RuleSummary {
  rule: Rule
  /** Faults: findings of one group are one. */
  faults: number
  findings: number
  /** Faults that another rule reports. */
  covered: number
}

/** One translation type's line. */
export interface RateSummary {
  /** `HT`, `MT`, or `''` where documents do not say. */
  type: string
  documents: number
  units: number
  words: number
  /** Findings of severity `error`. */
  errors: number
  /** Errors per 1,000 words of the source. */
  rate: number
}

/** Rules that know one of the docset's target languages. */
export function summarizeRules(
  { findings, locales, documents }: Pick<Quality, 'findings' | 'locales' | 'documents'>,
  rules: readonly Rule[],
): RuleSummary[] {
  const targets = new Set([locales.target, ...documents.values().map(({ locale }) => locale)])
  const spoken = [...targets].map((locale) => new Intl.Locale(locale).language)
  const known = rules.filter(
    ({ languages }) => !languages || spoken.some((language) => languages.includes(language)),
  )
  return known.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule.id)
    const groups = new Set(own.map(({ group, path, id }) => group ?? `${path}\0${id}`))
    const covered = findings.filter(({ covers }) => covers.includes(rule.id)).length
    return { rule, faults: groups.size, findings: own.length, covered }
  })
}

export function summarizeRates({ findings, volumes, documents }: Quality): RateSummary[] {
  return [...volumes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, volume]) => {
      const errors = findings.filter(
        ({ path, severity }) => severity === 'error' && documents.get(path)?.type === type,
      ).length
      const rate = volume.words === 0 ? 0 : (1000 * errors) / volume.words
      return { type, ...volume, errors, rate: Math.round(100 * rate) / 100 }
    })
}

/** @example formatPrecision({ right: 30, of: 32 }) // '94 % (30 of 32)' */
export function formatPrecision(precision: Rule['precision']): string {
  if (!precision) return 'not measured'
  const { right, of } = precision
  return `${Math.round((100 * right) / of)} % (${right} of ${of})`
}
