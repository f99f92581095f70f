/** Known findings: a report of an earlier run, in JSON, is the baseline of a later one. */
import { z } from 'zod'
import type { Finding } from './finding.ts'

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

/** Findings apart by whether a baseline knows them. */
export interface Compared {
  fresh: Finding[]
  known: Finding[]
}

/**
 * Parts findings that a baseline knows from new ones. A finding is known by its rule and the texts it was
 * found in, as often as the baseline has them: text that moves, also into a file of another name, keeps its
 * history; text that changes, or a fault that is copied, is new.
 *
 * @param json the text of an earlier JSON report
 * @throws where it is none
 */
export function compareWithBaseline(findings: readonly Finding[], json: string): Compared {
  const left = new Map<string, number>()
  const places = new Set<string>()
  for (const finding of report.parse(JSON.parse(json)).findings) {
    const key = contentOf(finding)
    left.set(key, (left.get(key) ?? 0) + 1)
    places.add(placeOf(finding))
  }
  const known = new Set<Finding>()
  const take = (finding: Finding) => {
    const count = left.get(contentOf(finding)) ?? 0
    if (count === 0 || known.has(finding)) return
    left.set(contentOf(finding), count - 1)
    known.add(finding)
  }
  // What has stayed in its place comes first, so that of two copies the new one is new.
  for (const finding of findings) if (places.has(placeOf(finding))) take(finding)
  for (const finding of findings) take(finding)
  return { fresh: findings.filter((finding) => !known.has(finding)), known: [...known] }
}

type Key = Pick<Finding, 'path' | 'id' | 'rule' | 'source' | 'target'>

function contentOf({ rule, source, target }: Key): string {
  return [rule, source, target].join('\0')
}

function placeOf(finding: Key): string {
  return [finding.path, finding.id, contentOf(finding)].join('\0')
}
