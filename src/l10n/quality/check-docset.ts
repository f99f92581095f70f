/** Runs the quality rules over a docset, in two passes and a document at a time. */
import type { VFile } from 'vfile'
import { noProgress } from '../exchange/exporter.ts'
import { readUnitDocument, type UnitDocset } from '../exchange/read-documents.ts'
import { measureSpacing } from './script-spacing.ts'
import { subjectDocument } from './subject.ts'
import {
  severityIn,
  type Hit,
  type Rule,
  type RuleRun,
  type Severity,
  type Spot,
  type SubjectDocument,
} from './rule.ts'
import type { Localized } from '../../sxs/document.ts'
import type { Unit, UnitDocument } from '../exchange/unit.ts'
import { memoize } from '../../memoize.ts'
import { toRoute } from '../../site/routes.ts'

/** One fault, as reports show it. */
export interface Finding {
  path: string
  line: number
  id: string
  anchor: string
  rule: string
  severity: Severity
  its: string
  evidence: string
  /** Exact Markdown of the halves. */
  source: string
  target: string
  spot?: Spot
  /** Equal for findings that are one fault together. */
  group?: string
  /** Rules that would have reported the same fault. */
  covers: string[]
  /** The sentence in the site, from its root on; absent where no page shows it on its own. */
  url?: string
}

type TypedDocument = SubjectDocument & UnitDocument

/** What is said of a document as a whole. */
interface DocumentSummary {
  /** Its target, BCP 47. */
  locale: string
  /** `HT`, `MT` or `''`. */
  type: string
  /** How many of the places where Latin and Japanese or Chinese script meet have a space. */
  spacing?: { spaced: number; of: number }
}

/** What was read, for rates. */
interface Volume {
  documents: number
  units: number
  /** Words of the source. */
  words: number
}

export interface Quality {
  locales: Localized
  findings: Finding[]
  /** Those that are not shown, because a baseline knows them; rates count them. */
  known: Finding[]
  /** By translation type, `HT`, `MT` or `''`. */
  volumes: Map<string, Volume>
  documents: Map<string, DocumentSummary>
  unread: VFile[]
}

/**
 * Each target is checked for itself: translations into two languages are no inconsistency.
 *
 * @param progress told how many steps there are; what it returns is told each of them
 */
export function checkDocset(
  docset: UnitDocset,
  rules: readonly Rule[],
  progress = noProgress,
): Quality {
  const step = progress(2 * docset.files.length)
  const runsOf = memoize((_target: string) => startRules(rules))
  const quality: Quality = {
    locales: docset.locales,
    findings: [],
    known: [],
    volumes: new Map(),
    documents: new Map(),
    unread: [],
  }
  for (const document of readSubjects(docset, step)) gather(document, runsOf(document.targetLocale))
  for (const document of readSubjects(docset, step, quality.unread)) {
    measure(document, quality)
    const findings = checkDocument(document, runsOf(document.targetLocale))
    quality.findings.push(...findings.map((finding) => inDocset(finding, document, docset)))
  }
  return quality
}

/** Documents with pairs, one in memory at a time. */
function* readSubjects(
  docset: UnitDocset,
  step: () => void,
  unread: VFile[] = [],
): Generator<TypedDocument> {
  for (const found of docset.files) {
    step()
    const document = readUnitDocument(found, docset, (file) => unread.push(file))
    if (document && document.units.length > 0) yield { ...subjectDocument(document), ...document }
  }
}

/** A rule at work on the documents of one target. */
export interface StartedRule {
  rule: Rule
  run: RuleRun
}

export function startRules(rules: readonly Rule[]): StartedRule[] {
  return rules.map((rule) => ({ rule, run: rule.start() }))
}

function gather(document: SubjectDocument, runs: readonly StartedRule[]): void {
  for (const { rule, run } of runs) {
    if (!run.gather || !severityIn(rule, document.language)) continue
    for (const subject of document.subjects) run.gather(subject)
  }
}

/** A finding with what only the docset knows: its page, and that groups are of one target. */
function inDocset(
  finding: Finding,
  { path, targetLocale }: TypedDocument,
  { routes, targets }: UnitDocset,
): Finding {
  const { group, id } = finding
  const isMixed = group !== undefined && new Set(targets.values()).size > 1
  const route = routes.get(path)
  return {
    ...finding,
    ...(isMixed && { group: `${targetLocale} ${group}` }),
    ...(route && { url: `${toRoute(targetLocale.toLowerCase(), route)}#s-${id}` }),
  }
}

/** The findings of one document, in the order of its units. */
export function checkDocument(document: SubjectDocument, runs: readonly StartedRule[]): Finding[] {
  const found = new Map<Unit, Finding[]>()
  const covered = new Map<Unit, Finding>()
  const add = (rule: Rule, severity: Severity, unit: Unit, hit: Hit) => {
    const own = found.get(unit) ?? []
    const better = covered.get(unit) ?? own.find((finding) => rule.unless?.includes(finding.rule))
    if (better) {
      better.covers.push(rule.id)
      return
    }
    const finding = toFinding(document.path, unit, rule, { severity, ...hit })
    for (const each of hit.covers ?? []) covered.set(each, finding)
    found.set(unit, [...own, finding])
  }
  for (const { rule, run } of runs) {
    const severity = severityIn(rule, document.language)
    if (!severity) continue
    for (const { unit, hit } of run.checkDocument?.(document) ?? []) add(rule, severity, unit, hit)
    if (!run.check) continue
    for (const subject of document.subjects) {
      for (const hit of run.check(subject)) add(rule, severity, subject.unit, hit)
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

function measure(document: TypedDocument, quality: Quality): void {
  const type = document.translationType
  const volume = quality.volumes.get(type) ?? { documents: 0, units: 0, words: 0 }
  volume.documents++
  volume.units += document.subjects.length
  for (const { text } of document.subjects) {
    volume.words += text.source.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  }
  quality.volumes.set(type, volume)
  const locale = document.targetLocale
  quality.documents.set(document.path, { locale, type, spacing: measureSpacing(document) })
}
