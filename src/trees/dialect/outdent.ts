/** Moves the lines of containers to where their marks stand, and behind quote marks where they become alerts. */
import type { Edit } from '../layer.ts'
import type { Written } from './write-containers.ts'
import { partitionPoint } from '../../partition-point.ts'

interface Open {
  /** Lines, first and last of what it holds. */
  from: number
  to: number
  /** Column of its mark. */
  column: number
  /** Columns that its lines stand further to the right than it. */
  surplus: number
  isAlert: boolean
}

interface Line {
  start: number
  /** Offset of the first character that is no space. */
  at: number
  column: number
  isBlank: boolean
}

/** Edits of the lines' indentation. */
export function outdent(text: string, written: readonly Written[]): Edit[] {
  const lines = toLines(text)
  const lineAt = createLineAt(lines)
  const opens = written.flatMap((one) => toOpen(one, lines, lineAt) ?? [])
  if (opens.length === 0) return []
  const edits: Edit[] = []
  let next = 0
  let current: Open[] = []
  lines.forEach((line, index) => {
    for (; next < opens.length && opens[next]!.from <= index; next++) current.push(opens[next]!)
    current = current.filter(({ to }) => to >= index)
    if (current.length === 0) return
    const space = toSpace(line, current)
    if (space !== text.slice(line.start, line.at))
      edits.push({ start: line.start, end: line.at, pieces: [space] })
  })
  return edits
}

function toOpen(
  { container: { open, close }, kind }: Written,
  lines: readonly Line[],
  lineAt: (offset: number) => number,
): Open | undefined {
  if (!close) return undefined
  const first = lineAt(open.start)
  const from = lineAt(open.end - 1) + 1
  const to = lineAt(close.start) - 1
  if (from > to) return undefined
  const column = lines[first]!.column + open.start - lines[first]!.at
  const columns = lines.slice(from, to + 1).flatMap((line) => (line.isBlank ? [] : [line.column]))
  const surplus = columns.length > 0 ? Math.max(0, Math.min(...columns) - column) : 0
  return { from, to, column, surplus, isAlert: kind.is === 'alert' }
}

/** What a line begins with: outer containers first. */
function toSpace(line: Line, current: readonly Open[]): string {
  let space = ''
  let written = 0
  let removed = 0
  for (const { column, surplus, isAlert } of current) {
    if (isAlert) {
      const to = Math.max(written, column - removed)
      space += ' '.repeat(to - written) + (line.isBlank ? '>' : '> ')
      written = to
    }
    removed += surplus
  }
  if (line.isBlank) return space
  return space + ' '.repeat(Math.max(0, line.column - removed - written))
}

function toLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    let at = start
    let column = 0
    for (; at < stop && (text[at] === ' ' || text[at] === '\t'); at++)
      column += text[at] === '\t' ? 4 - (column % 4) : 1
    const isBlank = at === stop || (text[at] === '\r' && at + 1 === stop)
    lines.push({ start, at, column, isBlank })
    start = stop + 1
  }
  return lines
}

function createLineAt(lines: readonly Line[]): (offset: number) => number {
  return (offset) => partitionPoint(lines.length, (index) => lines[index]!.start <= offset) - 1
}
