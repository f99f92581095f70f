/** A query in other words: each of its words that has synonyms, replaced by one of them. */
import { isUnspaced } from '../words/characters.ts'
import { fold } from '../words/fold.ts'
import { helpVariants } from './intent.ts'
import type { Synonyms } from './lexicon.ts'

/** Each costs a look into the index. */
const MOST = 8
/** Of one word. */
const MOST_OF_ONE = 4

interface Span {
  start: number
  end: number
  others: string[]
}

/**
 * @param text folded
 * @returns folded texts, the surest first; none where nothing has a synonym
 */
export function variantsOf(text: string, synonyms: Synonyms): string[] {
  const spans = widest(synonyms.flatMap((words) => spansOf(text, words)))
  const variants = new Set<string>()
  const replace = (from: string, { start, end }: Span, word: string) =>
    `${from.slice(0, start)}${word}${from.slice(end)}`
  // The likeliest of every word together, then one by one, the likelier first.
  if (spans.length > 1)
    variants.add(spans.reduceRight((made, span) => replace(made, span, span.others[0]!), text))
  for (let rank = 0; rank < MOST_OF_ONE; rank++)
    for (const span of spans)
      if (span.others[rank]) variants.add(replace(text, span, span.others[rank]!))
  variants.delete(text)
  return [...new Set([...helpVariants(text), ...variants])].slice(0, MOST)
}

function spansOf(text: string, words: readonly string[]): Span[] {
  const folded = words.map((word) => fold(word).text).filter((word) => word !== '')
  return folded.flatMap((word) => {
    const start = indexOfWhole(text, word)
    if (start < 0) return []
    const others = folded.filter((other) => !word.includes(other) && other !== word)
    return others.length === 0 ? [] : [{ start, end: start + word.length, others }]
  })
}

/** Spaced words only whole; unspaced ones anywhere. */
function indexOfWhole(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isEdge(text, at) && isEdge(text, at + word.length)) return at
  return -1
}

function isEdge(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]]
  if (before === undefined || after === undefined || before === ' ' || after === ' ') return true
  return isUnspaced(before) || isUnspaced(after)
}

/** Of spans that overlap the widest; what the same words have of others, together. */
function widest(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const same = kept.find(({ start, end }) => start === span.start && end === span.end)
    if (same) same.others = [...new Set([...same.others, ...span.others])]
    else if (kept.every(({ start, end }) => span.end <= start || span.start >= end))
      kept.push({ ...span })
  }
  return kept.sort((a, b) => a.start - b.start)
}
