/** Known findings: a report of an earlier run, in JSON, is the baseline of a later one. */
import { z } from 'zod'
import type { Finding } from './check-docset.ts'

const report = z.object({
  findings: z.array(
    z.object({
      path: z.string(),
      id: z.string(),
      rule: z.string(),
      source: z.string(),
      target: z.string(),
    }),
  ),
})

/**
 * The findings that a baseline does not know. A finding is known by its rule, its segment and the texts
 * it was found in, not by its line: text that moves keeps its history, text that changes is new.
 *
 * @param json the text of an earlier JSON report
 * @throws where it is none
 */
export function newFindings(findings: readonly Finding[], json: string): Finding[] {
  const known = new Set(report.parse(JSON.parse(json)).findings.map(keyOf))
  return findings.filter((finding) => !known.has(keyOf(finding)))
}

function keyOf(finding: Pick<Finding, 'path' | 'id' | 'rule' | 'source' | 'target'>): string {
  const { path, id, rule, source, target } = finding
  return [path, id, rule, source, target].join('\0')
}
