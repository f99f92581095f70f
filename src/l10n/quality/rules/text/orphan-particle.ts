import { unitRule } from '../../rule.ts'

/** A case particle right after a comma, a full stop or at the start has lost its noun. */
const ORPHAN =
  /(?:^|[、。「(（])\s*(を|[がにでの](?=[\p{sc=Han}\p{sc=Katakana}])|へ(?=[\p{sc=Han}の])|は(?=[、\p{sc=Han}\p{sc=Katakana}]))/u

export const orphanParticle = unitRule(
  {
    id: 'orphan-particle',
    title: 'Particle without its noun',
    reason:
      'A particle stands where nothing comes before it: the noun has been lost or moved. Put it back.',
    severity: 'error',
    its: 'grammar',
    languages: ['ja'],
    unless: ['link-range', 'bold-range', 'empty-link', 'misaligned-document'],
  },
  ({ unit, text }) => {
    if (text.source === text.target) return []
    const match = ORPHAN.exec(unit.pair.target)
    if (!match) return []
    const start = match.index + match[0].length - match[1]!.length
    const spot = { side: 'target' as const, start, end: start + match[1]!.length }
    return [{ evidence: `Nothing stands before \`${match[1]}\`.`, spot }]
  },
)
