import { boldsOf } from '../ranges.ts'
import { unitRule } from '../rule.ts'

/** A label of the interface that is bold in one language is bold in the other. */
export const boldCount = unitRule(
  {
    id: 'bold-count',
    title: 'Different number of bold stretches',
    reason:
      'Source and target have not the same number of bold stretches: a label lost its markup, or words gained it.',
    severity: 'error',
    its: 'markup',
    precision: { right: 32, of: 32 },
    unless: ['leaked-markup', 'misaligned-document', 'empty-target'],
  },
  ({ ranges }) => {
    const source = boldsOf(ranges.source)
    const target = boldsOf(ranges.target)
    if (source.length === target.length) return []
    const first = target[0]
    return [
      {
        evidence: `The source has ${source.length} bold stretches, the target ${target.length}.`,
        ...(first && { spot: { side: 'target' as const, start: first.start, end: first.end } }),
      },
    ]
  },
)
