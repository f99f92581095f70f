import { unitRule, type Rule, type Spot } from '../rule.ts'
import { isFor } from './scope.ts'
import type { Pattern } from './schema.ts'

/** A rule that a configuration wrote. */
export function patternRule(pattern: Pattern): Rule {
  const { id, message, severity, ignoreCase } = pattern
  const compile = (text: string | undefined) =>
    text === undefined ? undefined : new RegExp(text, ignoreCase ? 'iu' : 'u')
  const source = compile(pattern.source)
  const target = compile(pattern.target)
  const without = compile(pattern.without)
  return unitRule(
    { id, title: id, reason: message, severity, its: 'non-conformance' },
    ({ unit: { pair }, path, locale }) => {
      if (!isFor(pattern, locale, path)) return []
      const inSource = source?.exec(pair.source)
      const inTarget = target?.exec(pair.target)
      if ((source && !inSource) || (target && !inTarget) || without?.test(pair.target)) return []
      const match = inTarget ?? inSource
      const spot: Spot | undefined = match
        ? {
            side: inTarget ? 'target' : 'source',
            start: match.index,
            end: match.index + match[0].length,
          }
        : undefined
      return [{ evidence: message, ...(spot && { spot }) }]
    },
  )
}
