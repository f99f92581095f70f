import { linksOf } from '../../ranges.ts'
import { unitRule } from '../../rule.ts'

/** A link without text cannot be seen, clicked or read aloud. */
export const emptyLink = unitRule(
  {
    id: 'empty-link',
    title: 'Link without text',
    reason:
      'The link has lost its text: no reader can follow it. Put its words back between the brackets.',
    severity: 'error',
    its: 'markup',
  },
  ({ unit, ranges }) => {
    const isEmpty = (half: string) => (range: { innerStart: number; innerEnd: number }) =>
      half.slice(range.innerStart, range.innerEnd).trim() === ''
    const empty = linksOf(ranges.target).find(isEmpty(unit.pair.target))
    if (!empty || linksOf(ranges.source).some(isEmpty(unit.pair.source))) return []
    const spot = { side: 'target' as const, start: empty.start, end: empty.end }
    return [{ evidence: 'The source’s link has a text, the target’s has none.', spot }]
  },
)
