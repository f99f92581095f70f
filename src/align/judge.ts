/** Which pairs of a match are sure enough to stand, and what is done with the others. */
import type { Bead } from './align-sentences.ts'
import { confidenceOf, evidenceOf } from './confidence.ts'
import { wholeBead, type Match, type Matched } from './match.ts'

/** A pair below this is in doubt. */
export const DOUBT = 0.5

export interface JudgedPair {
  bead: Bead
  confidence: number
}

export interface Judged {
  pairs: JudgedPair[]
  /** Doubt among the sentences: the block is one pair, of this confidence. */
  isWhole: boolean
  confidence: number
}

/** Of what stands alone: no counterpart was found where one could be. */
const ALONE = 0.9

export function judge(matched: Matched, index: number): Judged {
  const match = matched.matches[index]!
  const pairs = match.beads.map((bead) => {
    const isBoth = bead.target.length > 0 && bead.source.length > 0
    const confidence = isBoth ? confidenceOf(evidenceOf(matched, index, bead)) : ALONE
    return { bead, confidence }
  })
  const judged: Judged = { pairs, isWhole: false, confidence: 1 }
  const isInDoubt = pairs.some(({ confidence }) => confidence < DOUBT)
  if (!isInDoubt) return judged
  const whole = wholeBead(match)
  const confidence = confidenceOf(evidenceOf(matched, index, whole))
  if (match.link.target.length === 1 && pairs.length > 1 && confidence >= DOUBT)
    return { pairs, isWhole: true, confidence }
  return {
    ...judged,
    pairs: pairs.flatMap((pair) => (isDoubtful(pair, match) ? part(pair) : [pair])),
  }
}

function isDoubtful({ bead, confidence }: JudgedPair, _match: Match): boolean {
  return confidence < DOUBT && bead.target.length > 0 && bead.source.length > 0
}

/** Both sides of a pair that is none, each alone. */
function part({ bead, confidence }: JudgedPair): JudgedPair[] {
  return [
    ...bead.target.map((at) => ({
      bead: { ...bead, target: [at], source: [] },
      confidence: 1 - confidence,
    })),
    ...bead.source.map((at) => ({
      bead: { ...bead, target: [], source: [at] },
      confidence: 1 - confidence,
    })),
  ]
}
