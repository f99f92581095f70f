/** The quality rules at work on one document. */
import type { Unit } from '../exchange/unit.ts'
import type { Finding } from './finding.ts'
import {
  ownLevel,
  type Hit,
  type LevelOf,
  type Rule,
  type RuleRun,
  type Severity,
  type SubjectDocument,
} from './rule.ts'

/** A rule at work on the documents of one target. */
export interface StartedRule {
  rule: Rule
  run: RuleRun
}

export function startRules(rules: readonly Rule[]): StartedRule[] {
  return rules.map((rule) => ({ rule, run: rule.start() }))
}

type Level = NonNullable<ReturnType<LevelOf>>

/** The findings of one document, in the order of its units. */
export function checkDocument(
  document: SubjectDocument,
  runs: readonly StartedRule[],
  levelOf: LevelOf = ownLevel,
): Finding[] {
  const found = new Map<Unit, Finding[]>()
  const covered = new Map<Unit, Finding>()
  const add = (rule: Rule, { severity, isSet }: Level, unit: Unit, hit: Hit) => {
    const own = found.get(unit) ?? []
    const better = covered.get(unit) ?? own.find((finding) => rule.unless?.includes(finding.rule))
    if (better) {
      better.covers.push(rule.id)
      return
    }
    const counted = isSet ? severity : (hit.severity ?? severity)
    const finding = toFinding(document.path, unit, rule, { ...hit, severity: counted })
    for (const each of hit.covers ?? []) covered.set(each, finding)
    found.set(unit, [...own, finding])
  }
  for (const { rule, run } of runs) {
    const level = levelOf(rule, document)
    if (!level) continue
    for (const { unit, hit } of run.checkDocument?.(document) ?? []) add(rule, level, unit, hit)
    if (!run.check) continue
    for (const subject of document.subjects) {
      for (const hit of run.check(subject)) add(rule, level, subject.unit, hit)
    }
  }
  return document.subjects.flatMap(({ unit }) => found.get(unit) ?? [])
}

function toFinding(
  path: string,
  unit: Unit,
  rule: Rule,
  hit: Hit & { severity: Severity },
): Finding {
  return {
    path,
    line: unit.line,
    id: unit.key,
    anchor: unit.anchor,
    rule: rule.id,
    severity: hit.severity,
    its: rule.its,
    evidence: hit.evidence,
    source: unit.pair.source,
    target: unit.pair.target,
    ...(hit.spot && { spot: hit.spot }),
    ...(hit.group !== undefined && { group: hit.group }),
    covers: [],
  }
}
