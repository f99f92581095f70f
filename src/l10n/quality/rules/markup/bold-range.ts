import { boldsOf, unbalanced } from '../../ranges.ts'
import { unitRule } from '../../rule.ts'

/** Machine translation moves words but leaves bold markers behind. */
export const boldRange = unitRule(
  {
    id: 'bold-range',
    title: 'Bold covers the wrong words',
    reason:
      'The bold text is torn: a bracket in it has its other half outside, or it starts with a comma. Move the bold’s ends around the label.',
    severity: 'error',
    its: 'markup',
    unless: ['misaligned-document'],
  },
  ({ ranges }) => {
    const faultOf = (text: string) => unbalanced(text) ?? oddQuote(text)
    if (boldsOf(ranges.source).some(({ text }) => faultOf(text))) return []
    for (const { text, shown, start, end } of boldsOf(ranges.target)) {
      const bracket = faultOf(text)
      const comma = /^\s*(?:[、。，،؛]|[,;.](?=\s))/.test(shown)
      if (!bracket && !comma) continue
      const fault = bracket ? `\`${bracket}\` is without its other half` : 'it starts with a mark'
      const spot = { side: 'target' as const, start, end }
      return [{ evidence: `The bold text reads \`${shown.trim()}\`: ${fault}.`, spot }]
    }
    return []
  },
)

/** A quotation mark whose other half stands outside; inches and apostrophes have none. */
function oddQuote(text: string): string | undefined {
  const straight = text.replace(/\d"/g, '').split('"').length - 1
  if (straight % 2 === 1) return '"'
  const count = (mark: string) => text.split(mark).length - 1
  if (count('„') > 0) return count('„') === count('“') + count('”') ? undefined : '„'
  return count('“') === count('”') ? undefined : '“'
}
