/** Runs the quality rules over a docset, in two passes and a document at a time. */
import type { VFile } from 'vfile'
import { noProgress } from '../exchange/exporter.ts'
import type { UnitDocset } from '../exchange/read-documents.ts'
import { measureSpacing } from './script-spacing.ts'
import { readSubjects, type TypedDocument } from './read-subjects.ts'
import { checkDocument, startRules, type StartedRule } from './check-document.ts'
import { placesOf } from '../exchange/unit-places.ts'
import type { Finding } from './finding.ts'
import { ownLevel, type LevelOf, type Rule, type SubjectDocument } from './rule.ts'
import type { Localized } from '../../sxs/document.ts'
import { memoize } from '../../memoize.ts'
import { toRoute } from '../../site/routes.ts'

/** What is said of a document as a whole. */
interface DocumentSummary {
  /** Its target, BCP 47. */
  locale: string
  /** `HT`, `MT` or `''`. */
  type: string
  /** In two trees: its files. */
  files?: Partial<Localized>
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
 * @param levelOf what the configuration says rules count for
 */
export function checkDocset(
  docset: UnitDocset,
  rules: readonly Rule[],
  progress = noProgress,
  levelOf: LevelOf = ownLevel,
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
  for (const document of readSubjects(docset, step)) {
    gather(document, runsOf(document.targetLocale), levelOf)
  }
  for (const document of readSubjects(docset, step, quality.unread)) {
    measure(document, quality)
    const findings = checkDocument(document, runsOf(document.targetLocale), levelOf)
    const places = findings.length > 0 ? placesOf(document) : new Map<string, undefined>()
    for (const finding of findings) {
      const own = places.get(finding.id)
      quality.findings.push({ ...inDocset(finding, document, docset), ...(own && { places: own }) })
    }
  }
  return quality
}

function gather(document: SubjectDocument, runs: readonly StartedRule[], levelOf: LevelOf): void {
  for (const { rule, run } of runs) {
    if (!run.gather || !levelOf(rule, document)) continue
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

function measure(document: TypedDocument, quality: Quality): void {
  const type = document.translationType
  const volume = quality.volumes.get(type) ?? { documents: 0, units: 0, words: 0 }
  volume.documents++
  volume.units += document.subjects.length
  for (const { text } of document.subjects) {
    volume.words += text.source.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  }
  quality.volumes.set(type, volume)
  const { targetLocale: locale, files, path } = document
  const spacing = measureSpacing(document)
  quality.documents.set(path, { locale, type, spacing, ...(files && { files }) })
}
