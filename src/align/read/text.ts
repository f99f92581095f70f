/** A text as the block reader takes it: comments blanked out, front matter set apart, offsets kept. */

/** One line of a container's content. */
export interface Line {
  /** From the first character that is no space to the end; `''` where the line is blank. */
  text: string
  /** Offset of `text` in the file. */
  at: number
  /** Columns of space before `text`, counted from where the container's content begins. */
  indent: number
  /** 1-based, in the file. */
  number: number
  /** Offset in the file of the line's first character. */
  start: number
}

/** A stretch of the file; the end is exclusive. */
export type Range = readonly [start: number, end: number]

export interface Prepared {
  lines: Line[]
  /** Comments, in order: no passage holds them. */
  comments: Range[]
  frontMatter: string
  /** Offset of the first character after the front matter. */
  bodyStart: number
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n/
const FRONT_MATTER_END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm
const FENCE_LINE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!`)|~{3,}(?!~))(.*)$/

/**
 * Cuts a file into lines.
 *
 * @param isMdx whether `{/* … *\/}` is a comment too
 */
export function prepare(text: string, isMdx: boolean): Prepared {
  const { frontMatter, bodyStart } = cutFrontMatter(text)
  const comments = findComments(text, bodyStart, isMdx)
  const masked = maskRanges(text, comments)
  const lines: Line[] = []
  let number = countLines(text, 0, bodyStart)
  for (let start = bodyStart; start < text.length;) {
    const end = lineEnd(masked, start)
    lines.push(toLine(masked, start, end, number++, start, 0))
    start = end
  }
  return { lines, comments, frontMatter, bodyStart }
}

function cutFrontMatter(text: string): { frontMatter: string; bodyStart: number } {
  const opening = FRONT_MATTER.exec(text)
  if (!opening) return { frontMatter: '', bodyStart: text.startsWith('\uFEFF') ? 1 : 0 }
  FRONT_MATTER_END.lastIndex = opening[0].length
  const closing = FRONT_MATTER_END.exec(text)
  if (!closing) return { frontMatter: '', bodyStart: 0 }
  return {
    frontMatter: text.slice(opening[0].length, closing.index),
    bodyStart: closing.index + closing[0].length,
  }
}

/** Offset behind a line's break. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at + 1
}

function countLines(text: string, from: number, to: number): number {
  let count = 1
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++
  return count
}

/**
 * A line from what stands at an offset, space before it counted.
 *
 * @param column at which `from` stands: tabs go on to every fourth
 */
function toLine(
  text: string,
  from: number,
  end: number,
  number: number,
  start: number,
  column: number,
): Line {
  let at = from
  let reached = column
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 32) reached++
    else if (code === 9) reached += 4 - (reached % 4)
    else break
    at++
  }
  const indent = reached - column
  let last = end
  while (last > at && isLineEnd(text.charCodeAt(last - 1))) last--
  return { text: text.slice(at, last), at, indent, number, start }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

/** What is left of a line behind its first characters: a quote's mark, an item's marker. */
export function cutLine(line: Line, length: number): Line {
  const column = line.indent + length
  const rest = toLine(line.text, length, line.text.length, line.number, line.start, column)
  return { ...rest, at: line.at + rest.at }
}

/** Comments outside code. One that is never closed is text. */
function findComments(text: string, from: number, isMdx: boolean): Range[] {
  const opener = isMdx ? /<!--|\{\/\*/g : /<!--/g
  opener.lastIndex = from
  const found: Range[] = []
  let match = opener.exec(text)
  if (!match) return found
  const fences = findFences(text, from)
  let next = 0
  for (; match; match = opener.exec(text)) {
    while (next < fences.length && fences[next]![1] <= match.index) next++
    const fence = fences[next]
    if (fence && fence[0] <= match.index) {
      opener.lastIndex = fence[1]
      continue
    }
    if (isInCode(text, match.index)) continue
    const mark = match[0] === '<!--' ? '-->' : '*/}'
    const end = text.indexOf(mark, match.index + match[0].length)
    if (end < 0) break
    found.push([match.index, end + mark.length])
    opener.lastIndex = end + mark.length
  }
  return found
}

function isInCode(text: string, offset: number): boolean {
  let marks = 0
  for (let at = offset - 1; at >= 0 && at > offset - 1000; at--) {
    const code = text.charCodeAt(at)
    if (code === 10) break
    if (code === 96) marks++
  }
  return marks % 2 === 1
}

/** Fenced code, wherever it stands. */
function findFences(text: string, from: number): Range[] {
  const found: Range[] = []
  let open = ''
  let start = 0
  for (let at = from, next = from; at < text.length; at = next) {
    next = lineEnd(text, at)
    const line = text.slice(at, next).trimEnd()
    const [, mark, rest = ''] = FENCE_LINE.exec(line) ?? []
    if (!mark) continue
    if (open === '') {
      if (mark.startsWith('`') && rest.includes('`')) continue
      open = mark
      start = at
    } else if (mark.startsWith(open) && rest.trim() === '') {
      found.push([start, at + line.length])
      open = ''
    }
  }
  if (open !== '') found.push([start, text.length])
  return found
}

/** The text with spaces in the place of ranges; line breaks stay. */
function maskRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  let masked = ''
  let at = 0
  for (const [start, end] of ranges) {
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return masked + text.slice(at)
}

/** A stretch of a text without the space at its ends. */
export function trim(text: string, from: number, to: number): [number, number] {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  return [start, Math.max(start, from + part.trimEnd().length)]
}
