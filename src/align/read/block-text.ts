/** The text of a block as one line, and the way back to the file. */
import type { Range } from './text.ts'
import type { Passage, Slice } from '../types.ts'
import { partitionPoint } from '../../partition-point.ts'

export interface BlockText {
  text: string
  /** Where each part of `text` stands in the file, in order. */
  slices: Slice[]
  /** Offsets in `text` of hard line breaks: the space there stands for one. */
  hardBreaks: number[]
}

/** Between two characters of such scripts a soft break is no space. */
const UNSPACED = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/

/**
 * Joins the lines of a block.
 *
 * @param file the whole file
 * @param comments what is not to be part of the text, in order
 */
export function joinRanges(
  file: string,
  ranges: readonly Range[],
  comments: readonly Range[],
): BlockText {
  const joined: BlockText = { text: '', slices: [], hardBreaks: [] }
  let before = -1
  for (const range of ranges) {
    const parts = comments.length > 0 ? cutOut(file, range, comments) : [range]
    for (const [start, end] of parts) {
      if (start === end) continue
      const isHard = before >= 0 && isHardBreak(file, before, start)
      appendPart(joined, file, start, end, isHard)
      before = end
    }
  }
  return joined
}

/** Two spaces or a backslash at the end of a line. */
function isHardBreak(file: string, end: number, next: number): boolean {
  if (file[end - 1] === '\\' && file[end - 2] !== '\\') return file.slice(end, next).includes('\n')
  return file.startsWith('  ', end) && file.slice(end, next).includes('\n')
}

function appendPart(joined: BlockText, file: string, start: number, end: number, isHard: boolean) {
  const { slices } = joined
  const last = slices.at(-1)
  if (last) {
    if (isHard && joined.text.endsWith('\\')) {
      joined.text = joined.text.slice(0, -1)
      last.end--
    }
    if (isHard) joined.hardBreaks.push(joined.text.length)
    const isWide = UNSPACED.test(joined.text.at(-1) ?? '') && UNSPACED.test(file[start]!)
    if (isHard || !isWide) joined.text += ' '
  }
  slices.push({ at: joined.text.length, start, end })
  joined.text += file.slice(start, end)
}

/** What is left of a range without the comments in it, and without the space beside them. */
function cutOut(file: string, [start, end]: Range, comments: readonly Range[]): Range[] {
  const parts: Range[] = []
  let at = start
  for (let index = firstAfter(comments, start); index < comments.length; index++) {
    const [from, to] = comments[index]!
    if (from >= end) break
    pushTrimmed(parts, file, at, from)
    at = Math.max(at, to)
  }
  if (at < end) pushTrimmed(parts, file, at, end)
  return parts
}

/** Index of the first range that ends after an offset. */
function firstAfter(ranges: readonly Range[], offset: number): number {
  return partitionPoint(ranges.length, (index) => ranges[index]![1] <= offset)
}

function pushTrimmed(parts: Range[], file: string, from: number, to: number): void {
  const text = file.slice(from, to)
  const start = from + text.length - text.trimStart().length
  if (text.trim() !== '') parts.push([start, start + text.trim().length])
}

/** Index of the last slice that begins at or before a character of the text; 0 where none does. */
function sliceAt(slices: readonly Slice[], offset: number): number {
  return Math.max(0, partitionPoint(slices.length, (index) => slices[index]!.at <= offset) - 1)
}

/** Whether a line of the file begins with a character of the text. */
export function beginsLine({ slices }: Pick<BlockText, 'slices'>, offset: number): boolean {
  return slices.length > 1 && slices[sliceAt(slices, offset)]?.at === offset
}

/** Offset in the file of a character of the text; of one that joins lines, that of the next. */
function toFileOffset({ slices }: Pick<BlockText, 'slices'>, offset: number): number {
  for (const { at, start, end } of slices) {
    if (offset < at) return start
    if (offset - at < end - start) return start + offset - at
  }
  return slices.at(-1)?.end ?? 0
}

/** The passage that part of a block's text is. The part begins and ends on characters of the file. */
export function toPassage(
  block: BlockText,
  from: number,
  to: number,
  lineAt: (offset: number) => number,
): Passage {
  const slices: Slice[] = []
  for (let index = sliceAt(block.slices, from); index < block.slices.length; index++) {
    const { at, start, end } = block.slices[index]!
    if (at >= to) break
    const first = Math.max(from, at)
    const last = Math.min(to, at + end - start)
    if (first >= last) continue
    slices.push({ at: first - from, start: start + first - at, end: start + last - at })
  }
  const start = slices[0]?.start ?? toFileOffset(block, from)
  const end = slices.at(-1)?.end ?? start
  return { markdown: block.text.slice(from, to), start, end, line: lineAt(start), slices }
}
