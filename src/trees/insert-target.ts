/** Puts sentences that the target's file does not have yet where the weaver has put their sources. */
import { scan, type Pair } from '../sxs/pairs/scan.ts'
import { writeGap } from './gap-lines.ts'
import { spanBefore } from './layer.ts'
import type { Origin } from './origin.ts'

/** A sentence that is filled in, at the offset of its empty target in the woven text. */
export interface Filling {
  id: string
  line: number
  start: number
  after: string
}

export interface Insertions {
  /** In the target's file. */
  cuts: { start: number; end: number; text: string }[]
  /** Sentences that cannot be put in, and where to write them. */
  faults: { id: string; line: number; reason: string }[]
}

/** A stretch of the woven text that the target's file has nothing of. */
interface Gap {
  start: number
  end: number
  /** All without a target. */
  pairs: Pair[]
  /** Offsets in the target's file of what stands before it and behind it. */
  left: number
  right: number
}

/** @param woven the text that `origin` is of */
export function insertTargets(
  woven: string,
  origin: Origin,
  fillings: readonly Filling[],
): Insertions {
  const insertions: Insertions = { cuts: [], faults: [] }
  if (fillings.length === 0) return insertions
  const file = origin.files.target?.text ?? ''
  const waiting = new Map(fillings.map((filling) => [filling.start, filling]))
  for (const found of findGaps(woven, origin, file.length)) {
    const gap = { ...found, left: behindClosing(found, woven, file) }
    const own = gap.pairs.flatMap(({ targetStart }) => waiting.get(targetStart) ?? [])
    if (own.length === 0) continue
    const texts = gap.pairs.map(({ targetStart }) => waiting.get(targetStart)?.after)
    const isSafe = isInOnePlace(gap, woven, file) && !hasForeignMark(gap, woven, origin)
    const text = isSafe
      ? writeGap(woven, gap, texts)
      : 'got a place beside markup that pages do not show'
    if (Array.isArray(text)) insertions.cuts.push({ start: gap.left, end: gap.left, text: text[0] })
    else insertions.faults.push(...own.map((filling) => toFault(filling, text, gap, origin)))
  }
  return insertions
}

function toFault({ id, after }: Filling, got: string, { left }: Gap, { files }: Origin) {
  const { text, shown } = files.target!
  const line = text.slice(0, left).trimEnd().split('\n').length
  const reason = `Expected a place for a sentence that is not translated yet, ${got}; write \`${after}\` into \`${shown}\` yourself, behind line ${line}`
  return { id, line, reason }
}

function findGaps(woven: string, { spans }: Origin, length: number): Gap[] {
  const targets = spans.filter(({ side }) => side === 'target')
  const { pairs } = scan(woven)
  const gaps: Gap[] = []
  let translated: Pair | undefined
  pairs.forEach((pair, index) => {
    if (pair.target !== '') translated = pair
    if (pair.target !== '') return
    const at = spanBefore(targets, pair.start)
    const before = targets[at]
    const last = gaps.at(-1)
    const start = Math.max(before?.end ?? 0, translated?.end ?? 0)
    if (last?.start === start) {
      last.pairs.push(pair)
      return
    }
    const next = targets[at + 1]
    const end = Math.min(next?.start ?? woven.length, nextTranslated(pairs, index))
    const left = before ? before.from + before.end - before.start : 0
    gaps.push({ start, end, pairs: [pair], left, right: next?.from ?? length })
  })
  return gaps
}

/** Tags that end what a line holds; pages do not show them. */
const CLOSING = /^(?:<\/[A-Za-z][\w.]*>)+/

/** A new block comes behind the tags that its line opens and closes: `<ReadMore>…</ReadMore>`. */
function behindClosing({ start, pairs, left, right }: Gap, woven: string, file: string): number {
  if (!woven.slice(start, pairs[0]!.start).includes('\n')) return left
  const closing = CLOSING.exec(file.slice(left, right))?.[0] ?? ''
  const line = file.slice(file.lastIndexOf('\n', left - 1) + 1, left)
  const names = closing.split(/[</>]+/).filter(Boolean)
  return names.every((name) => line.includes(`<${name}`)) ? left + closing.length : left
}

function nextTranslated(pairs: readonly Pair[], index: number): number {
  let at = index
  while (pairs[at]?.target === '') at++
  return pairs[at]?.start ?? Infinity
}

/** Whether the file has nothing between the two ends of a gap, and its line begins as in the woven text. */
function isInOnePlace({ start, end, left, right }: Gap, woven: string, file: string): boolean {
  if (left > right || file.slice(left, right).trim() !== '') return false
  if (!woven.slice(start, end).includes('\n')) return true
  return marksBefore(woven, start) === marksBefore(file, left)
}

/** Whether the original writes one of the gap's alerts in the way of another dialect, `:::tip` say. */
function hasForeignMark({ start, end }: Gap, woven: string, { spans }: Origin): boolean {
  return [...woven.slice(start, end).matchAll(/> \[!/g)].some(({ index }) => {
    const at = start + index + 2
    const span = spans[spanBefore(spans, at)]
    return !span || span.end <= at
  })
}

/** Indentation and marks of quotes that the line of an offset begins with. */
function marksBefore(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t>]*/.exec(line)![0]
}
