/** Containers between lines of colons, as Docusaurus, Starlight, VitePress and MyST write them. */
import type { Attribute, Mark } from './marks.ts'
import { createInside, type Range } from './ranges.ts'

const LINE =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(:{3,})[ \t]*(?:\{?(\p{L}[\p{L}\w-]*)\}?(?:\[((?:[^[\]]|\[[^[\]]*\])*)\])?[ \t]*((?:(?!:::)[^\n])*?)[ \t]*)?$/gmu
/** Microsoft Learn's own, which the pipeline reads. */
const LEARN =
  /^(?:row|column|image|video|code|zone|moniker|no-loc|form|row-end|column-end|image-end|zone-end|moniker-end)$/i

/** Finds the lines that open and close containers. Those of Learn stay. */
export function findColons(text: string, ranges: readonly Range[]): Mark[] {
  const marks: Mark[] = []
  const inside = createInside(ranges)
  const open: number[] = []
  for (const match of text.matchAll(LINE)) {
    const [whole, before = '', colons = '', name, label, rest = ''] = match
    const start = match.index + before.length
    if (inside(start)) continue
    const end = match.index + whole.trimEnd().length
    if (name === undefined) {
      if (open.length === 0) continue
      open.pop()
      marks.push({ kind: 'close', name: '', dialect: 'colons', attributes: new Map(), start, end })
    } else if (!LEARN.test(name)) {
      open.push(colons.length)
      const attributes = readRest(text, start + whole.trimEnd().length - before.length, label, rest)
      marks.push({ kind: 'open', name, dialect: 'colons', attributes, start, end })
    }
  }
  return marks
}

/** A title in brackets, behind the name, or among attributes in braces. */
function readRest(
  text: string,
  end: number,
  label: string | undefined,
  rest: string,
): Map<string, Attribute> {
  const attributes = new Map<string, Attribute>()
  const from = (value: string, before: number) => {
    const start = text.lastIndexOf(value, before)
    return { value, start, end: start + value.length, isExpression: false }
  }
  const [, plain = '', braces = ''] = /^(.*?)\s*(\{[^{}]*\})?$/.exec(rest) ?? []
  if (plain) attributes.set('title', from(plain, end - plain.length))
  for (const [, name, value] of braces.matchAll(/([\w-]+)="([^"]*)"/g))
    attributes.set(name!, from(value!, end))
  if (label) attributes.set('title', from(label, end - label.length))
  return attributes
}
