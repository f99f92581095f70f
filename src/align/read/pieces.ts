/** Blocks cut into what is aligned: pieces, which line breaks and tags of blocks set apart, and their sentences. */
import { beginsLine, joinRanges, type BlockText } from './block-text.ts'
import { findSpans } from './inline-spans.ts'
import type { Span } from './span.ts'
import { isShown } from './shown.ts'
import { findBoundaries } from './sentences.ts'
import type { RawBlock } from './raw-block.ts'
import { splitText } from './split-text.ts'
import { trim, type Range } from './text.ts'

/** A part of a block's text. Offsets are those of `Piece.block.text`. */
export interface Sentence {
  start: number
  end: number
  /** Its outer bounds: with the link that the whole sentence stands in. */
  outerStart: number
  outerEnd: number
  /** Whether there is space between it and the one before it. */
  hasGap: boolean
}

export interface Piece {
  kind: string
  path: string
  raw: RawBlock
  /** Number of the block in its file. */
  parent: number
  block: BlockText
  start: number
  end: number
  /** In order; none where it holds nothing to be paired. */
  sentences: Sentence[]
}

/** Kinds of blocks without a text of their own. */
const LANDMARKS = new Set(['code', 'rule', 'alert', 'directive', 'include', 'tag', 'definition'])

export interface CutOptions {
  file: string
  comments: readonly Range[]
  locale: string
}

export function cutPieces(blocks: readonly RawBlock[], options: CutOptions): Piece[] {
  return blocks.flatMap((raw, parent) => cutBlock(raw, parent, options))
}

function cutBlock(raw: RawBlock, parent: number, options: CutOptions): Piece[] {
  const block = joinRanges(
    options.file,
    raw.ranges,
    LANDMARKS.has(raw.kind) ? [] : options.comments,
  )
  const base = { kind: raw.kind, path: raw.path, raw, parent, block }
  if (LANDMARKS.has(raw.kind)) return [{ ...base, start: 0, end: block.text.length, sentences: [] }]
  const { text } = block
  const spans = findSpans(text)
  const from = raw.kind.startsWith('h') ? headingStart(text) : 0
  const within = createWindow(spans)
  const parts = splitText(block, spans, from, raw.kind === 'html').flatMap((part) => {
    const [start, end] = trim(text, part.start, part.end)
    return start < end ? [{ start, end, tag: part.tag }] : []
  })
  return parts.map(({ start, end, tag }) => {
    const inside = within(start, end)
    const path = tag === '' ? raw.path : `${raw.path}<${tag}`
    // Of images in quotes Microsoft's generator made pairs, of others that stand alone it did not.
    const isAlone = (parts.length === 1 || raw.cell !== undefined) && !raw.path.includes('>')
    const sentences = cutSentences(block, start, end, inside, isAlone, options.locale)
    return { ...base, path, start, end, sentences }
  })
}

const HEADING_ANCHOR = /^(?:\s*<a\s+(?:name|id)=(?:"[^"]*"|'[^']*')\s*(?:\/>|>\s*<\/a>))+/i

function headingStart(text: string): number {
  return HEADING_ANCHOR.exec(text)?.[0].length ?? 0
}

function cutSentences(
  { text, slices }: BlockText,
  from: number,
  to: number,
  spans: readonly Span[],
  isAlone: boolean,
  locale: string,
): Sentence[] {
  const own = text.slice(from, to)
  const moved = from === 0 ? spans : spans.map((span) => moveSpan(span, -from))
  const sentences: Sentence[] = []
  let start = 0
  let hasGap = true
  /** Where what says nothing begins, in front of the first sentence. */
  let lead = -1
  const within = createWindow(moved)
  const push = (end: number) => {
    const [outerStart, outerEnd] = trim(own, start, end)
    const inside = within(outerStart, outerEnd)
    const [first, last] = unwrapLink(own, outerStart, outerEnd, inside)
    const isAll = isAlone && outerStart === 0 && outerEnd === own.length
    const says =
      first < last && isShown(own.slice(first, last), inside, outerStart, outerEnd, isAll)
    const before = sentences.at(-1)
    if (says && lead < 0)
      sentences.push(toSentence(from, first, last, outerStart, outerEnd, hasGap))
    else if (says) {
      sentences.push(toSentence(from, lead, outerEnd, lead, outerEnd, true))
      lead = -1
    } else if (before && outerStart < outerEnd) {
      before.start = before.outerStart
      before.end = before.outerEnd = from + outerEnd
    } else if (lead < 0) lead = outerStart
  }
  for (const { end, next } of findBoundaries(own, moved, locale)) {
    push(end)
    hasGap = next > end || beginsLine({ slices }, from + next)
    start = next
  }
  push(own.length)
  return sentences
}

function toSentence(
  from: number,
  start: number,
  end: number,
  outerStart: number,
  outerEnd: number,
  hasGap: boolean,
): Sentence {
  return {
    start: from + start,
    end: from + end,
    outerStart: from + outerStart,
    outerEnd: from + outerEnd,
    hasGap,
  }
}

/** Makes a reader of the spans in one stretch after the other. */
function createWindow(spans: readonly Span[]): (start: number, end: number) => Span[] {
  let next = 0
  return (start, end) => {
    while (next < spans.length && spans[next]!.start < start) next++
    const first = next
    while (next < spans.length && spans[next]!.end <= end) next++
    return spans.slice(first, next)
  }
}

function moveSpan(span: Span, by: number): Span {
  return {
    kind: span.kind,
    start: span.start + by,
    end: span.end + by,
    innerStart: span.innerStart + by,
    innerEnd: span.innerEnd + by,
  }
}

/** A sentence that is a link as a whole: the pair stands inside the link. */
function unwrapLink(
  text: string,
  from: number,
  to: number,
  spans: readonly Span[],
): [number, number] {
  const [span] = spans
  if (!span || span.kind !== 'link' || span.start !== from || span.end !== to) return [from, to]
  const label = text.slice(span.innerStart, span.innerEnd)
  const destination = text.slice(span.innerEnd + 2, span.end - 1)
  if (/[[\]]/.test(label) || /[()]/.test(destination) || label.startsWith('!')) return [from, to]
  return trim(text, span.innerStart, span.innerEnd)
}
