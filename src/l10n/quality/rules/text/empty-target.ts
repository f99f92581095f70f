import { unitRule } from '../../rule.ts'

/** A reader of the target misses the whole sentence. */
export const emptyTarget = unitRule(
  {
    id: 'empty-target',
    title: 'Target is empty',
    reason:
      'The source has a sentence, the target nothing. Translate it; where its neighbour says it too, that is right.',
    severity: 'warning',
    its: 'omission',
    unless: ['misaligned-document'],
  },
  ({ unit, text, oneSided }) => {
    if (unit.pair.target.trim() !== '' || (text.source.match(/\p{L}{2,}/gu)?.length ?? 0) < 2)
      return []
    if (oneSided === 'merged') return []
    if (oneSided !== 'beside') return [{ evidence: 'The target is empty.' }]
    const evidence =
      'The target is empty; beside it stands text without a source, perhaps its translation.'
    return [{ evidence, severity: 'info' }]
  },
)
