import { readMark, type CodeMark } from './code-tags.ts'

/** The part of a code file that a document shows. */
interface Cut {
  /** Lines, 1-based: `3-5,8,10-`. */
  range?: string | undefined
  /** `L3-L5`, or the name of a part: between `// <name>` and `// </name>`, or of a region. */
  name?: string | undefined
  /** Columns of indentation to take away; unless told, what all lines have. */
  dedent?: string | undefined
}

/** Documents may leave out what most names of parts begin with. */
const PREFIX = 'snippet'

/**
 * Cuts code out of a file. A name wins over a range, and a range over lines written as a name.
 *
 * @returns nothing where there is no such part
 */
export function cutCode(text: string, { range, name, dedent }: Cut): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const numbers = /^L(\d+)(?:-L?(\d+))?$/i.exec(name ?? '')
  const ranges = range ?? (numbers ? `${numbers[1]}-${numbers[2] ?? numbers[1]}` : undefined)
  const part = name && !numbers ? cutPart(lines, name) : ranges ? cutRanges(lines, ranges) : lines
  return part && part.length > 0 ? `${outdent(part, dedent).join('\n').trimEnd()}\n` : undefined
}

/** Numbers of the lines in a list of ranges, in the order written: `3-5,8,10-` of a text of 11 lines. */
export function lineNumbers(ranges: string, count: number): number[] {
  return ranges.split(',').flatMap((range) => {
    const [, first, dash, last] = /^(\d+)(?:\s*(-)\s*(\d*))?$/.exec(range.trim()) ?? []
    if (!first) return []
    const start = Math.max(1, Number(first))
    const end = Math.min(count, last ? Number(last) : dash ? count : start)
    return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index)
  })
}

function cutRanges(lines: readonly string[], ranges: string): string[] {
  return lineNumbers(ranges, lines.length).map((number) => lines[number - 1]!)
}

function cutPart(lines: readonly string[], name: string): string[] | undefined {
  const marks = lines.map(readMark)
  const wanted = name.trim().toLowerCase()
  return cutMarked(lines, marks, wanted) ?? cutMarked(lines, marks, PREFIX + wanted)
}

/** The lines between a part's marks, without the marks of other parts. */
function cutMarked(
  lines: readonly string[],
  marks: readonly (CodeMark | undefined)[],
  wanted: string,
): string[] | undefined {
  const start = marks.findIndex((mark) => mark?.name === wanted && !mark.isEnd)
  if (start < 0) return undefined
  const { kind } = marks[start]!
  let regions = 1
  const isEnd = (mark: CodeMark | undefined): boolean => {
    if (mark?.kind !== kind) return false
    if (kind === 'tag') return mark.isEnd && mark.name === wanted
    regions += mark.isEnd ? -1 : 1
    return regions === 0
  }
  const end = marks.findIndex((mark, index) => index > start && isEnd(mark))
  return lines.slice(start + 1, end < 0 ? undefined : end).filter((_, at) => !marks[start + 1 + at])
}

function outdent(lines: readonly string[], dedent: string | undefined): string[] {
  const asked = dedent && /^\d+$/.test(dedent) ? Number(dedent) : undefined
  const depths = lines.filter((line) => line.trim()).map(depthOf)
  const depth = asked ?? Math.min(...depths)
  if (!Number.isFinite(depth)) return [...lines]
  return lines.map((line) => line.slice(line.trim() ? Math.min(depth, depthOf(line)) : depth))
}

function depthOf(line: string): number {
  return line.search(/\S/)
}
