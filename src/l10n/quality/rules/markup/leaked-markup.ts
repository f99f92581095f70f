import { unitRule } from '../../rule.ts'

/** `\*\*` is shown to the reader as two stars. */
export const leakedMarkup = unitRule(
  {
    id: 'leaked-markup',
    title: 'Escaped markup shows',
    reason:
      'The target shows stars to the reader where the source has markup. Remove the backslashes.',
    severity: 'error',
    its: 'markup',
  },
  ({ unit: { pair } }) => {
    const leak = /\\\*\\\*/.exec(pair.target)
    if (!leak || pair.source.includes('\\*\\*')) return []
    const spot = { side: 'target' as const, start: leak.index, end: leak.index + leak[0].length }
    return [{ evidence: 'The target has `\\*\\*`, which the source has not.', spot }]
  },
)
