/** What a quality report says before its findings. */
import type { Quality } from './check-docset.ts'
import { measured } from './measured.ts'
import type { Precision } from './precision.ts'
import { severityIn, type Rule } from './rule.ts'

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

/** Primary languages of the docset's targets, in alphabetical order. */
export function languagesOf({
  locales,
  documents,
}: Pick<Quality, 'locales' | 'documents'>): string[] {
  const targets = documents
    .values()
    .map(({ locale }) => locale)
    .toArray()
  const used = targets.length > 0 ? targets : [locales.target]
  return [...new Set(used.map((locale) => new Intl.Locale(locale).language))].sort()
}

/** Rules that know one of the docset's target languages. */
export function summarizeRules(
  { findings, locales, documents }: Pick<Quality, 'findings' | 'locales' | 'documents'>,
  rules: readonly Rule[],
): RuleSummary[] {
  const spoken = languagesOf({ locales, documents })
  const known = rules.filter((rule) => spoken.some((language) => severityIn(rule, language)))
  return known.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule.id)
    const groups = new Set(own.map(({ group, path, id }) => group ?? `${path}\0${id}`))
    const covered = findings.filter(({ covers }) => covers.includes(rule.id)).length
    return { rule, faults: groups.size, findings: own.length, covered }
  })
}

/** Rates are of all findings, also those that a baseline knows. */
export function summarizeRates({ findings, known, volumes, documents }: Quality): RateSummary[] {
  const all = [...findings, ...known]
  return [...volumes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, volume]) => {
      const errors = all.filter(
        ({ path, severity }) => severity === 'error' && documents.get(path)?.type === type,
      ).length
      const rate = volume.words === 0 ? 0 : (1000 * errors) / volume.words
      return { type, ...volume, errors, rate: Math.round(100 * rate) / 100 }
    })
}

/** How often a rule is right in each of some languages; `undefined` where nobody has judged its hits there. */
export function precisionsOf(
  { id, languages }: Rule,
  spoken: readonly string[],
): Record<string, Precision | undefined> {
  const known = spoken.filter((language) => !languages || languages.includes(language))
  return Object.fromEntries(
    known.map((language) => {
      const figures = measured[language]?.[id]
      return [language, figures && { right: figures[0], of: figures[1] }]
    }),
  )
}

/** @example formatPrecision(rule, ['ja', 'fr']) // '94 % (ja, 30 of 32); not measured for fr' */
export function formatPrecision(rule: Rule, spoken: readonly string[]): string {
  const figures = Object.entries(precisionsOf(rule, spoken))
  const known = figures.flatMap(([language, precision]) =>
    precision
      ? [
          `${Math.round((100 * precision.right) / precision.of)} % (${language}, ${precision.right} of ${precision.of})`,
        ]
      : [],
  )
  const unknown = figures.flatMap(([language, precision]) => (precision ? [] : [language]))
  if (unknown.length > 0) known.push(`not measured for ${unknown.join(', ')}`)
  return known.join('; ')
}
