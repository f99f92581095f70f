import { boldsOf, unbalanced } from '../ranges.ts'
import { unitRule } from '../rule.ts'

/** Machine translation moves words but leaves bold markers behind. */
export const boldRange = unitRule(
  {
    id: 'bold-range',
    title: 'Bold covers the wrong words',
    reason:
      'The bold text is torn: a bracket in it has its other half outside, or it starts with a comma. Move the bold’s ends around the label.',
    severity: 'error',
    its: 'markup',
    precision: { right: 32, of: 32 },
    unless: ['misaligned-document'],
  },
  ({ ranges }) => {
    if (boldsOf(ranges.source).some(({ text }) => unbalanced(text))) return []
    for (const { text, start, end } of boldsOf(ranges.target)) {
      const bracket = unbalanced(text)
      const comma = /^\s*[、。，]/.test(text)
      if (!bracket && !comma) continue
      const fault = bracket ? `\`${bracket}\` is without its other half` : 'it starts with a mark'
      const spot = { side: 'target' as const, start, end }
      return [{ evidence: `The bold text reads \`${text.trim()}\`: ${fault}.`, spot }]
    }
    return []
  },
)
