/** The shapes that leave the pipeline. Everything later (pages, search, exports) reads only these. */

/** The two languages of a document, in XLIFF's sense. */
export interface Localized<T = string> {
  source: T
  target: T
}

/** One translation unit. `source` and `target` are the exact Markdown of the halves. */
export interface Segment extends Localized {
  /** `0fbc5-105`, or `0fbc5-p102` where several sentences were translated as one. Unique within its document only. */
  id: string
  /** 1-based line of the pair's first character in its own file. */
  line: number
  /** Name of the nearest block element: `p`, `li`, `td`, `h2` … */
  block: string
  /** Nearest anchor at or before the segment; `''` before the first. */
  anchor: string
}

export interface Heading {
  depth: number
  /** The heading's fragment. */
  id: string
  /** Plain text. */
  text: Localized
}

/** One step of a checklist. `html` holds all that belongs to it: alerts, tables, code; not its sub-steps. */
export interface Step {
  html: Localized
  /** Ids of the segments the step shows, in order. */
  segments: string[]
  steps: Step[]
}

export interface Checklist {
  /** Unique in its document and stable across rebuilds. */
  id: string
  /** Fragment of the place in the document where the checklist stands. */
  anchor: string
  kind: 'procedure' | 'diagnosis'
  title: Localized
  steps: Step[]
}

export interface Document {
  /** The file's id prefix, e.g. `0fbc5`; `''` without pairs. */
  id: string
  /** The file's path inside the source folder, always with `/`. */
  path: string
  /** Lower case, e.g. `en-us`. */
  sourceLocale: string
  /** Lower case, e.g. `ja-jp`. */
  targetLocale: string
  /** Plain text. */
  title: Localized
  description?: string
  /** ISO date of the last change of the text, e.g. `2020-04-22`. */
  modified?: string
  /** ISO date of the translation (`ms.lasthandoff`). */
  translated?: string
  /** `HT` (human) or `MT` (machine), from `ms.translationtype`. */
  translationType?: string
  headings: Heading[]
  /** Every live fragment of the document, in document order, without repetition. */
  anchors: string[]
  segments: Segment[]
  checklists: Checklist[]
  /** Both languages, neutral: see `project.ts` for its shape. */
  html: string
}
