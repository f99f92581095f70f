/** Two texts matched: blocks beside blocks, sentences beside sentences, with what speaks for each pair. */
import { alignSentences, type Bead } from './align-sentences.ts'
import { alignUnits } from './align-units.ts'
import type { Yardstick } from './comparison.ts'
import type { Link } from './link.ts'
import type { Feature, Featured, Unit } from './features.ts'
import { joinFeatures } from './join-features.ts'
import { countSpacing, habitOf, toLines, type Lines, type Spacing } from './habit.ts'

/** Blocks beside each other and the pairs in them. */
export interface Match {
  link: Link
  target: Lines
  source: Lines
  beads: Bead[]
}

export interface Matched {
  featured: Featured
  matches: Match[]
  yardstick: Yardstick
  spacing: Spacing
}

/** What a docset has taught, or what is taken for granted without. */
export interface Expectation {
  ratio: number
  variance: number
  /** Share of the target's sentence ends that have a space behind them. */
  spaced?: number
}

/** Length of the source's text that the docset's ratio counts for beside the document's own. */
const PRIOR_LENGTH = 2000

export function matchDocument(
  featured: Featured,
  expected: Expectation,
  lexicon: Yardstick['lexicon'],
): Matched {
  const ratio =
    (textLength(featured.target) + expected.ratio * PRIOR_LENGTH) /
    (textLength(featured.source) + PRIOR_LENGTH)
  const yardstick: Yardstick = {
    landmarkWeights: featured.weights,
    ratio,
    variance: expected.variance,
    ...(lexicon ? { lexicon } : {}),
  }
  const spacing = countSpacing(featured.target)
  const habit = habitOf(spacing, expected.spaced)
  const weights = lexicon?.target.weights
  const matches = alignUnits(featured, yardstick).map((link): Match => {
    const target = toLines(
      link.target.map((at) => featured.target[at]!),
      habit.joins,
      weights,
    )
    const source = toLines(
      link.source.map((at) => featured.source[at]!),
      false,
      undefined,
    )
    return {
      link,
      target,
      source,
      beads: alignSentences(target.lines, source.lines, habit, yardstick),
    }
  })
  return { featured, matches, yardstick, spacing }
}

function textLength(units: readonly Unit[]): number {
  let length = 0
  for (const { feature, sentences } of units) if (sentences.length > 0) length += feature.length
  return length
}

/** The two sides of a bead, each as one. */
export function beadFeatures(
  { target, source }: Match,
  bead: Bead,
  { lexicon }: Yardstick,
): { target: Feature; source: Feature } {
  return {
    target: joinFeatures(
      bead.target.map((at) => target.lines[at]!.feature),
      lexicon?.target.weights,
    ),
    source: joinFeatures(
      bead.source.map((at) => source.lines[at]!.feature),
      lexicon?.source.weights,
    ),
  }
}

/** All the sentences of a match as one pair. */
export function wholeBead({ target, source }: Match): Bead {
  return {
    target: target.lines.map((_, at) => at),
    source: source.lines.map((_, at) => at),
    cost: 0,
    isSwapped: false,
  }
}
