import { unitRule } from '../../rule.ts'

const DOUBLE = /[^\s|>] {2,}(?=[\p{L}\p{N}])/u

/** A slip of the source; it costs matches in a translation memory. */
export const sourceSpacing = unitRule(
  {
    id: 'source-spacing',
    title: 'Two spaces in the source',
    reason: 'The source has two spaces between words. It matches no memory entry with one.',
    severity: 'info',
    its: 'whitespace',
  },
  ({ unit: { pair } }) => {
    const match = DOUBLE.exec(pair.source)
    if (!match) return []
    const spot = { side: 'source' as const, start: match.index, end: match.index + match[0].length }
    return [{ evidence: 'Two spaces follow each other.', spot }]
  },
)
