/** What the first pass is sure of, as lessons for the lexicon. */
import type { Bead } from '../match/align-sentences.ts'
import { lengthCost } from '../match/comparison.ts'
import type { Feature, Unit } from '../match/features.ts'
import { spacedShare, type Spacing } from '../match/habit.ts'
import { beadFeatures, type Expectation, type Match, type Matched } from '../match/match.ts'
import { countIds, keepKeys, type IdCounts } from './document-ids.ts'
import { countSayings, keepRepeated } from './sayings.ts'
import { learnWords } from './teach.ts'
import type { Vocabulary } from '../read/vocabulary.ts'
import type { Lexicon, Side } from '../types.ts'

interface Lesson {
  target: Feature
  source: Feature
}

export interface Lessons {
  /** By both texts: what is said twice teaches once. */
  taught: Map<string, Lesson>
  spacing: Spacing
  /** In how many documents each sentence of the originals stands. */
  sayings: Map<string, number>
  ids: IdCounts
}

/** From what score of blocks and cost of sentences on a pair is sure. */
const SURE_BLOCKS = 2.5
const SURE_SENTENCES = 1.5
/** Longer texts say too little about which word stands for which. */
const LONGEST_TARGET = 400
const LONGEST_SOURCE = 600

export function collectLessons(
  matched: Matched,
  frontMatter: Record<Side, string>,
  lessons: Lessons,
): void {
  countIds(frontMatter, lessons.ids)
  lessons.spacing.spaced += matched.spacing.spaced
  lessons.spacing.tight += matched.spacing.tight
  countSayings(sayingsOf(matched.featured.source), lessons.sayings)
  for (const match of matched.matches)
    for (const bead of match.beads) {
      if (!isSure(match, bead)) continue
      const { target, source } = beadFeatures(match, bead, matched.yardstick)
      if (target.plain.length > LONGEST_TARGET || source.plain.length > LONGEST_SOURCE) continue
      const key = `${target.plain}\n${source.plain}`
      if (target.words.length > 0 && source.words.length > 0 && !lessons.taught.has(key))
        lessons.taught.set(key, { target, source })
    }
}

function sayingsOf(units: readonly Unit[]): string[] {
  return units.flatMap(({ piece, sentences }) =>
    sentences.map(({ sentence }) =>
      piece.block.text.slice(sentence.outerStart, sentence.outerEnd).trim(),
    ),
  )
}

function isSure({ link }: Match, bead: Bead): boolean {
  return (
    bead.target.length === 1 &&
    bead.source.length === 1 &&
    !bead.isSwapped &&
    link.score > SURE_BLOCKS &&
    bead.cost < SURE_SENTENCES
  )
}

/** Pairs that outweigh what was taken for granted about lengths. */
const FEW = 50

export function toLexicon(
  { taught, spacing, sayings, ids }: Lessons,
  expected: Expectation,
  vocabularies: Record<Side, Vocabulary>,
): Lexicon {
  const lessons = [...taught.values()]
  const words = learnWords(
    lessons.map(({ target, source }) => ({ target: target.words, source: source.words })),
    { target: vocabularies.target.words, source: vocabularies.source.words },
  )
  let targetLength = FEW * 20 * expected.ratio
  let sourceLength = FEW * 20
  for (const { target, source } of lessons) {
    targetLength += target.length
    sourceLength += source.length
  }
  const ratio = targetLength / sourceLength
  return {
    version: 1,
    pairs: lessons.length,
    ratio: round(ratio),
    variance: round(measureVariance(lessons, ratio, expected.variance)),
    spaced: round(spacedShare(spacing)),
    repeated: keepRepeated(sayings),
    ids: keepKeys(ids),
    words,
  }
}

/** Mean square of what lengths deviate by, that of an expected variance counted for a few pairs. */
function measureVariance(lessons: readonly Lesson[], ratio: number, expected: number): number {
  let sum = FEW * expected
  for (const { target, source } of lessons)
    sum += 2 * lengthCost(target.length, source.length, { ratio, variance: 1 })
  return sum / (lessons.length + FEW)
}

const round = (value: number) => Math.round(value * 10000) / 10000
