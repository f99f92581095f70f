/** Attributes in braces behind what they belong to, as MkDocs and VitePress have them: `[a](b){ .button }`. */
import type { Edit } from '../layer.ts'
import { createInside, type Range } from './inside.ts'

const ATTRIBUTE = /^(?:[#.][\w:-]+|[\w:-]+=(?:""|[^\s"{}]+))$/
/** What attributes are given to: links, images, code, emphasis; in a heading also its text. */
const BEFORE = /[)\]`*_]$/
const HEADING = /^[ \t>]*#{1,6}[ \t]/

export const ATTRIBUTES_HINT = /[)\]`*_][ \t]?\{|\{[ \t]*[.#]/

/** Longest list that is looked for, so that hostile text costs no more than its length. */
const MOST = 300

/** They are dropped; where the brace is text, and behind a template's, they stay. */
export function findAttributeLists(text: string, ranges: readonly Range[]): Edit[] {
  const edits: Edit[] = []
  const inside = createInside(ranges)
  let start = 0
  for (const line of text.split('\n')) {
    if (line.includes('{')) edits.push(...readLine(line, start, (at) => Boolean(inside(at))))
    start += line.length + 1
  }
  return edits
}

function readLine(line: string, start: number, isInside: (offset: number) => boolean): Edit[] {
  const edits: Edit[] = []
  const end = line.trimEnd().length
  const isHeading = HEADING.test(line)
  for (let at = line.indexOf('{'); at >= 0; at = line.indexOf('{', at + 1)) {
    const close = line.slice(at, at + MOST).indexOf('}')
    if (close < 0 || isInside(start + at) || !isList(line.slice(at + 1, at + close))) continue
    const isOfHeading = isHeading && at + close + 1 === end
    const before = isOfHeading ? line.slice(0, at).trimEnd().length : at
    if (!isOfHeading && !BEFORE.test(line.slice(Math.max(0, at - 2), at).trimEnd())) continue
    edits.push({ start: start + before, end: start + at + close + 1 })
  }
  return edits
}

function isList(inner: string): boolean {
  const parts = inner
    .replace(/"[^"]*"/g, '""')
    .trim()
    .split(/[ \t]+/)
  return parts[0] !== '' && parts.every((part) => ATTRIBUTE.test(part))
}
