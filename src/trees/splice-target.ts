/** Puts corrected sentences of a woven text where they stand in the target's file, which else stays byte for byte. */
import { parse } from 'yaml'
import { insertTargets, type Insertions } from './insert-target.ts'
import { spanBefore } from './layer.ts'
import type { Origin, OriginSpan } from './origin.ts'

/** A stretch of the woven text that is replaced. */
export interface WovenEdit {
  id: string
  line: number
  /** Offset of `before` in the woven text. */
  start: number
  before: string
  after: string
}

export interface Spliced {
  /** The target's file with all edits that can be made. */
  text: string
  /** Edits that cannot be made in the file, with their lines there, and why. */
  faults: { id: string; line: number; reason: string }[]
}

/** @param woven the text that `origin` is of */
export function spliceTarget(woven: string, origin: Origin, edits: readonly WovenEdit[]): Spliced {
  const target = origin.files.target?.text ?? ''
  const { cuts, faults } = insertTargets(
    woven,
    origin,
    edits.filter(({ before }) => before === ''),
  )
  for (const edit of edits) {
    if (edit.before === '') continue
    const cut = toCut(edit, woven, origin.spans, target)
    if (typeof cut === 'string')
      faults.push({ id: edit.id, line: lineInTarget(origin, edit.start), reason: cut })
    else cuts.push(cut)
  }
  const text = makeCuts(target, cuts)
  const [first] = edits
  if (first && !hasSameFrontMatter(target, text, edits)) {
    const reason =
      'Expected a title that front matter can hold as it is written there, got one that breaks its YAML; change it in the file'
    const line = lineInTarget(origin, first.start)
    return { text: target, faults: [...faults, { id: first.id, line, reason }] }
  }
  return { text, faults }
}

function makeCuts(target: string, cuts: Insertions['cuts']): string {
  let text = ''
  let done = 0
  for (const cut of cuts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    text += target.slice(done, cut.start) + cut.text
    done = cut.end
  }
  return text + target.slice(done)
}

/** 1-based line of the target's file at which an offset of the woven text stands, or the last before it. */
export function lineInTarget({ files, spans }: Origin, offset: number): number {
  const targets = spans.filter(({ side }) => side === 'target')
  const span = targets[spanBefore(targets, offset)]
  if (!span) return 1
  const at = span.from + Math.min(offset, span.end) - span.start
  return (files.target?.text ?? '').slice(0, at).split('\n').length
}

/** What differs between the halves only, so that line breaks within a sentence stay where they are. */
function toCut(
  { start, before, after }: WovenEdit,
  woven: string,
  spans: readonly OriginSpan[],
  target: string,
): { start: number; end: number; text: string } | string {
  const head = startOfEscape(woven, spans, start, commonStart(before, after))
  const tail = commonEnd(before, after, head)
  const from = start + head
  const to = start + before.length - tail
  // A backslash that the weaver wrote before a star is not in the file.
  const begin = at(spans, from) ?? (woven[from] === '\\' ? at(spans, from + 1) : undefined)
  const first = from === to ? (behind(spans, from) ?? begin) : (begin ?? behind(spans, from))
  const last = from === to ? first : (behind(spans, to) ?? at(spans, to))
  if (first === undefined || last === undefined || last < first) return OUTSIDE
  const isWhole = squeeze(target.slice(first, last)) === squeeze(woven.slice(from, to))
  if (!isWhole) return OUTSIDE
  return { start: first, end: last, text: after.slice(head, after.length - tail) }
}

const OUTSIDE =
  'Expected a correction of text that stands so in the file, got one across markup that pages do not show; change it in the file'

/**
 * White space and marks of quotes differ: a sentence over several lines is one line in its pair. So do
 * escapes of stars.
 */
function squeeze(text: string): string {
  return text.replace(/[\s>]|\\(?=\*)/g, '')
}

/** Length of what a correction leaves at the start, an escape that the weaver wrote not cut in two. */
function startOfEscape(
  woven: string,
  spans: readonly OriginSpan[],
  start: number,
  length: number,
): number {
  const last = start + length - 1
  const isWritten = length > 0 && woven[last] === '\\' && at(spans, last) === undefined
  return isWritten ? length - 1 : length
}

/** Where a character of the woven text stands in the target's file. */
function at(spans: readonly OriginSpan[], offset: number): number | undefined {
  const span = targetSpan(spans, offset)
  return span && offset < span.end ? span.from + offset - span.start : undefined
}

/** Behind the character before an offset. */
function behind(spans: readonly OriginSpan[], offset: number): number | undefined {
  const before = at(spans, offset - 1)
  return before === undefined ? undefined : before + 1
}

function targetSpan(spans: readonly OriginSpan[], offset: number): OriginSpan | undefined {
  const span = spans[spanBefore(spans, offset)]
  return span?.side === 'target' ? span : undefined
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return isHighSurrogate(one, length - 1) ? length - 1 : length
}

function commonEnd(one: string, other: string, head: number): number {
  const most = Math.min(one.length, other.length) - head
  let length = 0
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++
  return length > 0 && isHighSurrogate(one, one.length - length - 1) ? length - 1 : length
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at] ?? '')
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/** Every value as it was, but for a title that is one of the corrections. */
function hasSameFrontMatter(before: string, after: string, edits: readonly WovenEdit[]): boolean {
  const [old = ''] = FRONT_MATTER.exec(before) ?? []
  const [now = ''] = FRONT_MATTER.exec(after) ?? []
  if (old === now) return true
  const one = values(old)
  const other = values(now)
  if (!one || !other) return false
  const title = other['title']
  if (one['title'] !== title && !edits.some((edit) => edit.after === title)) return false
  return JSON.stringify({ ...one, title }) === JSON.stringify({ ...other, title })
}

function values(frontMatter: string): Record<string, unknown> | undefined {
  try {
    return parse(FRONT_MATTER.exec(frontMatter)?.[1] ?? '') as Record<string, unknown>
  } catch {
    return undefined
  }
}
