import type { Localized } from '../../sxs/document.ts'
import type { Place } from '../exchange/unit-places.ts'
import type { Severity, Spot } from './rule.ts'

/** One fault, as reports show it. */
export interface Finding {
  path: string
  line: number
  /** In two trees: where each half stands that there is. */
  places?: Partial<Localized<Place>>
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
