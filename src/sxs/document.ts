/** The shapes that leave the pipeline. Everything later (pages, search, exports) reads only these. */

/** The two languages of a document, in XLIFF's sense. */
export interface Localized<T = string> {
  source: T
  target: T
}

/** One of the two languages. */
export type Side = keyof Localized

/** One translation unit. `source` and `target` are the exact Markdown of the halves. */
export interface Segment extends Localized {
  /** `0fbc5-105`, or `0fbc5-p102` where several sentences were translated as one. Unique within its document only. */
  id: string
  /** 1-based line of the pair's first character in its own file. */
  line: number
  /** 1-based line of the source half, where it stands in a file of its own. */
  sourceLine?: number
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

/**
 * One step of a procedure, or one row of a diagnosis. All HTML is neutral, of the shape of
 * `Document.html`, without anchors.
 */
export interface Step {
  /** The number the document gives it; absent where its list is not ordered. */
  number?: number
  /** Where a new part begins: what the document says before its first step. */
  lead?: string
  /** What is to be done, or what is seen: phrasing content only; `''` where the step begins with a block. */
  text: string
  /** What belongs to the step: further text, alerts, tables, code; not its sub-steps. */
  body: string
  /** Ids of the segments of `text` and `body`, in order. */
  segments: string[]
  steps: Step[]
  /** What follows the sub-steps. */
  after?: string
  /** A diagnosis row: the other columns, in the order of `Checklist.columns`. */
  cells?: string[]
  /** A diagnosis row: the sections of the document it sends the reader to. */
  links?: SectionLink[]
}

/** A link to a section of the same document. */
export interface SectionLink {
  /** The section's heading. */
  anchor: string
  title: Localized
  /** Id of the checklist that stands there. */
  checklist?: string
}

/** A column of a diagnosis. */
export interface Column {
  /** Absent where a column only adds something: a date, an article. */
  role?: 'symptom' | 'cause' | 'resolution'
  /** Plain text of its header. */
  title: Localized
}

/**
 * A procedure to go through, or a table of symptoms and causes to rule out. The lists under one heading
 * are the parts of one procedure: its steps stand in one row, and each part's first step has a `lead`.
 */
export interface Checklist {
  /** Unique in its document and stable across rebuilds. */
  id: string
  /** The nearest fragment at or before the checklist; `''` before the first. */
  anchor: string
  kind: 'procedure' | 'diagnosis'
  /** Plain text of its heading. */
  title: Localized
  steps: Step[]
  /** A diagnosis: its columns; the first is that of each step's `text`. */
  columns?: Column[]
}

export interface Document {
  /** The file's id prefix, e.g. `0fbc5`; `''` without pairs. */
  id: string
  /** The file's path inside the source folder, always with `/`. */
  path: string
  /** Where it was woven of two: the files, relative to the source folder; one where the other is missing. */
  files?: Partial<Localized>
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
  /** Where another revision of the originals was given: sentences whose source is no longer there, and what stands there now. */
  stale?: { id: string; now?: string }[]
  headings: Heading[]
  /** Every live fragment of the document, in document order, without repetition. */
  anchors: string[]
  segments: Segment[]
  checklists: Checklist[]
  /** Both languages, neutral: see `projection/project.ts` for its shape. */
  html: string
  /** Where it was asked for: the Markdown of each language, its addresses marked (`twin/addresses.ts`). */
  markdown?: Localized
}
