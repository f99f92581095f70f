/** The lines of a side-by-side document, each with its pairs. */
import { scan, type Pair } from '../../src/sxs/pairs/scan.ts'

/** A line of a side-by-side file with its pairs. */
export interface Row {
  text: string
  start: number
  pairs: Pair[]
  /** What it begins with; rows of a kind may take each other's place. */
  kind: string
  /** What is done to the source: `undefined` it stays; a row of its own in its place. */
  source: string | undefined
}

/** What a line begins with: its indentation, quote marks, and the mark of its block. */
const BEGINNING = /^(\s*)((?:>\s?)*)(#{1,6} |[-*+] |\d+[.)] |\|)?/

function kindOf(text: string, isInTable: boolean): string {
  const [, indent = '', quotes = '', mark = ''] = BEGINNING.exec(text)!
  return isInTable
    ? `${quotes.trim()}|`
    : `${indent.length}${quotes.trim()}${mark.replace(/\d+/, '1')}`
}

/** Whether another row of its kind may stand directly behind it and be a block of its own. */
export function isOfMany({ kind }: Row): boolean {
  return /[|\-*+1)]/.test(kind.replace(/^\d+/, ''))
}

/** Whether a line is the one below a table's header. */
export function isDelimiter(text: string): boolean {
  return /^[\s>]*(?:\|\s*)?:?-+:?\s*\|/.test(text)
}

export function toRows(text: string): Row[] {
  const { pairs } = scan(text)
  let start = 0
  let next = 0
  const rows: Row[] = []
  let isInTable = false
  for (const line of text.split('\n')) {
    const end = start + line.length
    const own: Pair[] = []
    isInTable = isDelimiter(line) || (isInTable && /[^\s>]/.test(line))
    while (next < pairs.length && pairs[next]!.end <= end) own.push(pairs[next++]!)
    rows.push({
      text: line,
      start,
      pairs: own.filter((pair) => pair.start >= start),
      kind: kindOf(line, isInTable),
      source: undefined,
    })
    while (next < pairs.length && pairs[next]!.start < end) next++
    start = end + 1
  }
  return rows
}

export function project(row: Row, side: 'target' | 'source', gone: ReadonlySet<Pair>): string {
  let text = ''
  let at = row.start
  for (const pair of row.pairs) {
    text += row.text.slice(at - row.start, pair.start - row.start)
    if (side === 'target' || !gone.has(pair)) text += pair[side]
    at = pair.end
  }
  return text + row.text.slice(at - row.start)
}

/** Whether nothing but space stands between the pairs of a line: else an edit would take markup away with it. */
export function isPlain({ text, start, pairs }: Row): boolean {
  return pairs.every(
    (pair, at) =>
      at === 0 || text.slice(pairs[at - 1]!.end - start, pair.start - start).trim() === '',
  )
}
