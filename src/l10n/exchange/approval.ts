/** What is true of a translation beyond its words: by whom it is, whether it may be used without a look. */
import type { Finding } from '../quality/finding.ts'
import { isTranslated } from './original.ts'
import type { Unit, UnitDocument } from './unit.ts'

/** Whether the report has a fault of the unit, and not a mere note. */
export function isFlagged(findings: readonly Finding[] = []): boolean {
  return findings.some(({ severity }) => severity !== 'info')
}

/**
 * Only a person's translation (`HT`) is approved, and only where the quality report has nothing against
 * it. Of machine translation, and where the document does not say, nobody has.
 */
export function isApproved(
  { translationType }: Pick<UnitDocument, 'translationType'>,
  unit: Unit,
  findings?: readonly Finding[],
): boolean {
  return translationType === 'HT' && isTranslated(unit) && !isFlagged(findings)
}
