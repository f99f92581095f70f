/** Containers between lines of colons, as Docusaurus, Starlight, VitePress and MyST write them. */
import type { Attribute, Mark } from './marks.ts'
import { createInside, type Range } from './inside.ts'

/** What may stand before the colons: marks of quotes, an item's marker. */
const BEFORE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/
const NAME = /^\{?(\p{L}[\p{L}\w-]*)\}?/u
const ATTRIBUTE = /(?<![\w-])([\w-]+)="([^"]*)"/g
/** Microsoft Learn's own, which the pipeline reads. */
const LEARN = /^(?:row|column|image|video|code|zone|moniker|no-loc|form)(?:-end)?$/i

/** Finds the lines that open and close containers. Those of Learn stay. */
export function findColons(text: string, ranges: readonly Range[]): Mark[] {
  const marks: Mark[] = []
  const inside = createInside(ranges)
  let open = 0
  for (let at = text.indexOf(':::'); at >= 0;) {
    const found = text.indexOf('\n', at)
    const lineEnd = found < 0 ? text.length : found
    const lineStart = text.lastIndexOf('\n', at) + 1
    if (!inside(at) && BEFORE.test(text.slice(lineStart, at))) {
      const mark = readLine(text, at, lineEnd)
      if (mark && (mark.kind === 'open' || open > 0)) {
        open += mark.kind === 'open' ? 1 : -1
        marks.push(mark)
      }
    }
    at = text.indexOf(':::', lineEnd)
  }
  return marks
}

/** @param start of the colons */
function readLine(text: string, start: number, lineEnd: number): Mark | undefined {
  const line = text.slice(start, lineEnd).trimEnd()
  const end = start + line.length
  let at = 0
  while (line[at] === ':') at++
  while (line[at] === ' ' || line[at] === '\t') at++
  const mark = { dialect: 'colons' as const, start, end }
  if (at === line.length) return { ...mark, kind: 'close', name: '', attributes: new Map() }
  const found = NAME.exec(line.slice(at))
  if (!found || LEARN.test(found[1]!) || line.includes(':::', at)) return undefined
  const attributes = readAttributes(line, at + found[0].length, start)
  return { ...mark, kind: 'open', name: found[1]!, attributes }
}

/** A title in brackets, behind the name, or among attributes in braces. */
function readAttributes(line: string, from: number, offset: number): Map<string, Attribute> {
  const attributes = new Map<string, Attribute>()
  const add = (name: string, start: number, end: number) => {
    const value = line.slice(start, end)
    if (value.trim() === '') return
    const first = start + value.length - value.trimStart().length
    const last = start + value.trimEnd().length
    attributes.set(name, {
      value: line.slice(first, last),
      start: offset + first,
      end: offset + last,
      isExpression: false,
    })
  }
  const close = line[from] === '[' ? bracketEnd(line, from) : -1
  const rest = close < 0 ? from : close + 1
  const braces = line.endsWith('}') ? line.indexOf('{', rest) : -1
  const end = braces < 0 ? line.length : braces
  if (close >= 0) add('title', from + 1, close)
  else add('title', rest, end)
  for (const match of line.slice(end).matchAll(ATTRIBUTE)) {
    const at = end + match.index + match[1]!.length + 2
    add(match[1]!, at, at + match[2]!.length)
  }
  return attributes
}

function bracketEnd(line: string, from: number): number {
  let depth = 0
  for (let at = from; at < line.length; at++) {
    if (line[at] === '[') depth++
    else if (line[at] === ']' && --depth === 0) return at
  }
  return -1
}
