/**
 * Sentences that were translated from a text which has changed since. The old originals are aligned with
 * the current ones, one language on both sides: what is the same beside its counterpart is current.
 */
import { alignDocument, type Passage, type Unit } from '../align/index.ts'
import type { SourceText } from './source-text.ts'

/** A pair whose source is no longer in the current originals. */
export interface StalePair {
  /** Index among the document's pairs. */
  index: number
  id: string
  /** Markdown of the source half. */
  before: string
  /** Markdown of the sentence that stands there now; absent where there is none. */
  now?: { text: string; line: number }
}

/**
 * @param old the originals that were translated, and where each pair's half stands in them
 * @param current the current original, as the pipeline's Markdown
 * @param locale of the originals
 */
export function findStale(old: SourceText, current: string, locale: string): StalePair[] {
  if (old.text === current) return []
  const { blocks } = alignDocument(
    { path: 'current', target: current, source: old.text },
    { targetLocale: locale, sourceLocale: locale, dialect: 'markdown' },
  )
  const units = blocks.flatMap((block) => block.units)
  const missing = missingTexts(units)
  const changed = units.filter((unit) => isChanged(unit, missing))
  const fresh = units.flatMap(({ source, target }) => (target && !source ? [target] : []))
  const stale = new Map<number, StalePair>()
  for (const { source, target = likeliest(source!.markdown, fresh) } of changed)
    old.halves.forEach(({ pair, start, end }, index) => {
      if (start >= source!.end || end <= source!.start || plain(pair.source) === '') return
      if (isIn(pair.source, target?.markdown)) return
      const now = target && { text: target.markdown, line: target.line }
      stale.set(index, { index, id: pair.id, before: pair.source, ...(now && { now }) })
    })
  return [...stale.values()].sort((a, b) => a.index - b.index)
}

/** Share of words that a new sentence has in common with the one it stands for. */
const ALIKE = 0.5

/** Of sentences that only the current originals have, the one most like a former one. */
function likeliest(before: string, fresh: readonly Passage[]): Passage | undefined {
  const rated = fresh.map((passage) => ({ passage, share: likeness(before, passage.markdown) }))
  const [best] = rated.sort((a, b) => b.share - a.share)
  return best && best.share >= ALIKE ? best.passage : undefined
}

function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = a.filter((word) => b.includes(word)).length
  return (2 * common) / Math.max(1, a.length + b.length)
}

function wordsOf(markdown: string): string[] {
  return markdown.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How often each sentence of the old originals is missing in the current ones. */
function missingTexts(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (markdown: string | undefined, by: number) => {
    if (markdown === undefined) return
    const text = plain(markdown)
    counts.set(text, (counts.get(text) ?? 0) + by)
  }
  for (const { source, target } of units) {
    add(source?.markdown, 1)
    add(target?.markdown, -1)
  }
  return counts
}

/** A sentence that moved stands elsewhere, and is current. */
function isChanged({ source, target }: Unit, missing: ReadonlyMap<string, number>): boolean {
  if (!source) return false
  const text = plain(source.markdown)
  return text !== plain(target?.markdown ?? '') && (missing.get(text) ?? 0) > 0
}

/** A pair that is finer than a unit of the aligner: its own part may be as it was. */
function isIn(half: string, current: string | undefined): boolean {
  if (current === undefined) return false
  const own = plain(half)
  const text = plain(current)
  const at = text.indexOf(own)
  if (at < 0) return false
  const before = text.slice(0, at)
  const after = text.slice(at + own.length)
  return ENDS.test(before) && (after === '' || ENDS.test(own))
}

const ENDS = /^$|[.!?:;。！？]["'”’)\]]*$/

const IMAGE = /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g

/**
 * What a translator would call the same sentence: without marks, escapes and white space, and without
 * images, unless it is nothing else.
 */
function plain(markdown: string): string {
  const text = bare(markdown.replace(IMAGE, ''))
  return text === '' ? bare(markdown) : text
}

function bare(markdown: string): string {
  return markdown
    .replace(/<[^<>]*>/g, '')
    .replace(/\/[a-z]{2}-[a-z]{2}(?=\/)/gi, '')
    .replace(/&nbsp;|[\\*_`\s]/g, '')
}
