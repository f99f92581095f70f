/** What a rule counts for in a document: by the configuration, else by itself. */
import { severityIn, type LevelOf } from '../rule.ts'
import { isFor } from './scope.ts'
import type { QualityConfig } from './schema.ts'

/** @param config as it was checked */
export function createLevels({ rules, overrides }: QualityConfig): LevelOf {
  return (rule, { language, locale, path }) => {
    if (rule.languages && !rule.languages.includes(language)) return undefined
    const own = overrides?.findLast((each) => rule.id in each.rules && isFor(each, locale, path))
    const level = own?.rules[rule.id] ?? rules?.[rule.id]
    if (level === 'off') return undefined
    if (level) return { severity: level, isSet: true }
    const severity = severityIn(rule, language)
    return severity && { severity, isSet: false }
  }
}
