import { unitRule } from '../../rule.ts'

/** Space after 、 or 「, before 」, 、 or 。, also where a link or bold marker stands between. */
const SPACED = /(?:[、「]|「\[) +(?=[^\s])|[^\s|>] +(?=[」、。])/u

/** Japanese marks bring their own space: one more looks like a gap. */
export const markSpacing = unitRule(
  {
    id: 'mark-spacing',
    title: 'Space beside a Japanese mark',
    reason: 'Japanese punctuation and brackets take no space. Remove it.',
    severity: 'info',
    its: 'whitespace',
    languages: ['ja'],
    unless: [
      'link-range',
      'bold-range',
      'bold-count',
      'leaked-markup',
      'orphan-particle',
      'empty-link',
      'inflected-name',
      'misaligned-document',
    ],
  },
  ({ unit: { pair } }) => {
    const match = SPACED.exec(pair.target)
    if (!match) return []
    const spot = { side: 'target' as const, start: match.index, end: match.index + match[0].length }
    return [{ evidence: `There is a space in 「${match[0]}」.`, spot }]
  },
)
