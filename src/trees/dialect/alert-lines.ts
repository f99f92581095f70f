/** Alerts with text on the line of their mark, `> [!NOTE] Title`, as VitePress and Obsidian write them. */
import type { Edit } from '../layer.ts'
import { createInside, type Range } from './inside.ts'

const MARK = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]+/i
/** Indentation, marks of quotes and of items. */
const BEFORE = /^[ \t>*+\-.)\d]*$/
const INDENTATION = /^[ \t>]*/

/** The mark gets a line of its own, as on GitHub; a text before others is their title. */
export function findAlertLines(text: string, ranges: readonly Range[]): Edit[] {
  const edits: Edit[] = []
  const inside = createInside(ranges)
  for (let at = text.indexOf('[!'); at >= 0;) {
    const lineStart = text.lastIndexOf('\n', at) + 1
    const found = text.indexOf('\n', at)
    const lineEnd = found < 0 ? text.length : found
    const before = text.slice(lineStart, at)
    const isInQuote = BEFORE.test(before) && before.trimEnd().endsWith('>')
    if (isInQuote && !inside(at)) edits.push(...readLine(text, before, at, lineEnd))
    at = text.indexOf('[!', lineEnd)
  }
  return edits
}

function readLine(text: string, before: string, at: number, lineEnd: number): Edit[] {
  const line = text.slice(at, lineEnd).trimEnd()
  const mark = MARK.exec(line)?.[0]
  if (mark === undefined || mark.length === line.length) return []
  const start = at + mark.length
  const end = at + line.length
  const indent = before.replace(/[^\s>]/g, ' ')
  const lead = { start: at + mark.trimEnd().length, end: start }
  if (!goesOn(text, before, lineEnd)) return [{ ...lead, pieces: [`\n${indent}`] }]
  const isBare = !/[*_]/.test(line)
  return [
    { ...lead, pieces: [`\n${indent}${isBare ? '**' : ''}`] },
    { start: end, end, pieces: [`${isBare ? '**' : ''}\n${indent.trimEnd()}`] },
  ]
}

/** Whether the next line stands in the same quote. */
function goesOn(text: string, before: string, lineEnd: number): boolean {
  const next = text.slice(lineEnd + 1, lineEnd + 1 + before.length * 2 + 10)
  const quotes = (marks: string) => marks.split('>').length - 1
  return quotes(INDENTATION.exec(next)![0]) >= quotes(before)
}
