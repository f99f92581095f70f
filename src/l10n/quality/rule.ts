/** What a quality rule is, and what it finds. */
import type { Localized } from '../../sxs/document.ts'
import type { OneSided } from './halves/one-sided.ts'
import type { Range } from './ranges.ts'
import type { Unit } from '../exchange/unit.ts'

/** `error`: wrong on the page. `warning`: probably wrong. `info`: a matter of style, or often right. */
export type Severity = 'error' | 'warning' | 'info'

/** Types of the Internationalization Tag Set 2.0, 8.21 "Localization Quality Issue". */
type ItsType =
  | 'terminology'
  | 'mistranslation'
  | 'omission'
  | 'untranslated'
  | 'duplication'
  | 'inconsistency'
  | 'grammar'
  | 'locale-violation'
  | 'characters'
  | 'typographical'
  | 'numbers'
  | 'markup'
  | 'whitespace'
  | 'non-conformance'

/** A unit as rules see it. */
export interface Subject {
  unit: Unit
  /** Path of the document. */
  path: string
  /** Target, BCP 47. */
  locale: string
  /** Primary language of the target, e.g. `ja`. */
  language: string
  /** Primary language of the source. */
  sourceLanguage: string
  /** The halves without markup, backslash escapes kept. */
  text: Localized
  /** The paired codes of the halves that hold or may hold text. */
  ranges: Localized<Range[]>
  /** Of a unit with one empty half, and of its neighbour that has its text too: what became of it. */
  oneSided?: OneSided | undefined
  /** The units of the same header row of a table; empty for any other unit. */
  headers: readonly Unit[]
}

/** A stretch of a half: offsets into its raw Markdown, end exclusive. */
export interface Spot {
  side: 'source' | 'target'
  start: number
  end: number
}

/** One fault of one unit. */
export interface Hit {
  /** What shows that it is a fault, as a sentence. */
  evidence: string
  spot?: Spot
  /** Same for all hits that are one fault, e.g. the translations of one sentence that differ. */
  group?: string
  /** Where the hit is less than what the rule otherwise finds. */
  severity?: Severity
  /** Units of the document whose other findings are this same fault. */
  covers?: readonly Unit[]
}

/** A document as rules see it. */
export interface SubjectDocument {
  path: string
  /** Target, BCP 47, and its primary language. */
  locale: string
  language: string
  subjects: readonly Subject[]
  /** Ids of wrapper pieces that belong to no pair. */
  strays: readonly string[]
}

/** A rule that has been started on one docset. */
export interface RuleRun {
  /** First pass over all units of the docset: gathers evidence. */
  gather?(subject: Subject): void
  /** Second pass, a document at a time. */
  checkDocument?(document: SubjectDocument): { unit: Unit; hit: Hit }[]
  /** Second pass. */
  check?(subject: Subject): Hit[]
}

export interface Rule {
  /** Noun of the fault, e.g. `link-range`. */
  id: string
  title: string
  /** Why it is a fault and what to do. */
  reason: string
  severity: Severity
  its: ItsType
  /** Primary languages of the targets it knows; without it the rule holds in any language. */
  languages?: readonly string[]
  /** Languages in which it is right less often, or more, than `severity` asks for. */
  severities?: Readonly<Record<string, Severity | 'off'>>
  /** Rules whose hit on the same unit is this same fault, seen better. */
  unless?: readonly string[]
  start(): RuleRun
}

/** What a hit of the rule counts for in a language; nothing where the rule does not know it. */
export function severityIn(
  { languages, severity, severities }: Rule,
  language: string,
): Severity | undefined {
  if (languages && !languages.includes(language)) return undefined
  const own = severities?.[language] ?? severity
  return own === 'off' ? undefined : own
}

/**
 * What a hit of a rule counts for in a document; nothing where the rule is off there. `isSet`: somebody
 * said so, whatever the rule itself says of the hit.
 */
export type LevelOf = (
  rule: Rule,
  document: Pick<SubjectDocument, 'path' | 'locale' | 'language'>,
) => { severity: Severity; isSet: boolean } | undefined

/** As the rules themselves say. */
export const ownLevel: LevelOf = (rule, { language }) => {
  const severity = severityIn(rule, language)
  return severity && { severity, isSet: false }
}

/** A stretch of the target. */
export function inTarget(start: number, end: number): { spot?: Spot } {
  return start < 0 ? {} : { spot: { side: 'target', start, end } }
}

/** A rule that needs nothing but the unit in front of it. */
export function unitRule(rule: Omit<Rule, 'start'>, check: (subject: Subject) => Hit[]): Rule {
  return { ...rule, start: () => ({ check }) }
}
