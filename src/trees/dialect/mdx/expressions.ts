/** `{…}` of MDX: comments and code that stands alone are dropped, a quoted text is shown, a name as code. */
import { createBracesEnd } from './braces.ts'
import type { Edit } from '../../layer.ts'
import { createInside, type Range } from '../inside.ts'
import { readExpression } from './tags.ts'

/** Longest expression that is shown in a line. */
const MAX_SHOWN = 80

/** @param ranges that hold none: code, modules, tags */
export function findExpressions(text: string, ranges: readonly Range[]): Edit[] {
  const edits: Edit[] = []
  const inside = createInside(ranges)
  const bracesEnd = createBracesEnd(text)
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const range = inside(at)
    const end = range || text[at - 1] === '\\' ? undefined : bracesEnd(at)
    if (end === undefined) {
      at = range ? range[1] : at + 1
      continue
    }
    edits.push(toEdit(text, at, end))
    at = end
  }
  return edits
}

function toEdit(text: string, start: number, end: number): Edit {
  const inner = readExpression(text, start, end)
  if (!inner.isExpression) return { start, end, pieces: [[inner.start, inner.end]] }
  const value = inner.value.trim()
  const isShown =
    !isAlone(text, start, end) && value.length <= MAX_SHOWN && !/[\n`<]|^\/\*|^$/.test(value)
  return { start, end, pieces: isShown ? ['`', value, '`'] : [] }
}

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const next = text.indexOf('\n', end)
  const after = text.slice(end, next < 0 ? text.length : next)
  return /^[\s>]*(?:[-*+]\s+)?$/.test(before) && after.trim() === ''
}
