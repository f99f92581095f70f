/** Findings as rows of a report: what is one decision is one row. */
import type { Finding } from './finding.ts'

export interface Row {
  finding: Finding
  /** The other findings of its group. */
  others: Finding[]
}

/**
 * One row for each finding, and one for each group of them: that of the rarest form, which is the one
 * to change more often than not; the others follow it by how rare they are.
 */
export function toRows(findings: readonly Finding[]): Row[] {
  const groups = Map.groupBy(
    findings.filter(({ group }) => group !== undefined),
    ({ rule, group }) => `${rule}\0${group}`,
  )
  const rows = new Map<Finding, Row>()
  for (const members of groups.values()) {
    const forms = Map.groupBy(members, ({ target }) => target)
    const rarest = [...forms.values()].sort((a, b) => a.length - b.length).flat()
    const [finding, ...others] = rarest
    rows.set(finding!, { finding: finding!, others })
  }
  return findings.flatMap((finding) => {
    if (finding.group === undefined) return [{ finding, others: [] }]
    return rows.get(finding) ?? []
  })
}
