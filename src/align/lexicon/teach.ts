/**
 * A lexicon taught by pairs: words that stand in the same pairs more often than chance would have it
 * (log-likelihood ratio). Five documents already help; 2,771 give 30,000 words.
 */
import type { Lexicon, LexiconWord, Side } from '../types.ts'

/** A pair that is sure to be one, as the numbers of its words. */
type Lesson = Record<Side, readonly number[]>

/** How often two words must meet, in all and against chance, and how surely. */
const LEAST_TOGETHER = 2
const LEAST_LIFT = 4
const LEAST_RATIO = 8
const LEAST_LIKELIHOOD = 0.12
const MOST_PARTNERS = 6
/** Words of more than this share of the pairs say nothing. */
const TOO_COMMON = 0.2

/** Words by their numbers, and in how many pairs each stands. */
interface Counted {
  words: readonly string[]
  counts: Int32Array
}

type Partner = [word: number, likelihood: number]

/**
 * Words of both sides that stand for one another, in an order that depends on the lessons only.
 *
 * @param words by their numbers
 */
export function learnWords(
  lessons: readonly Lesson[],
  words: Record<Side, readonly string[]>,
): Lexicon['words'] {
  const target = countWords(words.target, lessons, 'target')
  const source = countWords(words.source, lessons, 'source')
  const most = Math.max(50, lessons.length * TOO_COMMON)
  const isUseful = (count: number) => count >= LEAST_TOGETHER && count <= most
  const targets = lessons.map((lesson) =>
    lesson.target.filter((id) => isUseful(target.counts[id]!)),
  )
  const postings: number[][] = source.words.map(() => [])
  lessons.forEach((lesson, at) => {
    for (const id of lesson.source) if (isUseful(source.counts[id]!)) postings[id]!.push(at)
  })
  const forTarget: Partner[][] = target.words.map(() => [])
  const forSource: Partner[][] = source.words.map(() => [])
  const together = new Int32Array(target.words.length)
  postings.forEach((posting, word) => {
    const touched: number[] = []
    for (const at of posting)
      for (const other of targets[at]!) if (together[other]!++ === 0) touched.push(other)
    for (const other of touched) {
      const count = together[other]!
      together[other] = 0
      if (!areRelated(count, target.counts[other]!, posting.length, lessons.length)) continue
      addPartner(forTarget[other]!, word, (count - 0.5) / target.counts[other]!)
      addPartner(forSource[word]!, other, (count - 0.5) / posting.length)
    }
  })
  return toLexicon(target, source, forTarget, forSource, lessons.length)
}

function countWords(words: readonly string[], lessons: readonly Lesson[], side: Side): Counted {
  const counts = new Int32Array(words.length)
  for (const lesson of lessons) for (const id of lesson[side]) counts[id]!++
  return { words, counts }
}

function areRelated(together: number, target: number, source: number, pairs: number): boolean {
  if (together < LEAST_TOGETHER) return false
  const byChance = (target * source) / pairs
  const lift = together / byChance
  if (lift < LEAST_LIFT) return false
  return 2 * together * Math.log(lift) - 2 * (together - byChance) >= LEAST_RATIO
}

function addPartner(partners: Partner[], word: number, likelihood: number): void {
  if (likelihood >= LEAST_LIKELIHOOD) partners.push([word, likelihood])
}

/** Keeps the likeliest partners and the words that have any, sorted, so that the order of lessons does not show. */
function toLexicon(
  target: Counted,
  source: Counted,
  forTarget: Partner[][],
  forSource: Partner[][],
  pairs: number,
): Lexicon['words'] {
  const targetOrder = keepWords(target, forTarget)
  const sourceOrder = keepWords(source, forSource)
  const write = (
    own: Counted,
    order: Kept,
    others: Kept,
    other: Counted,
    partners: Partner[][],
  ): LexiconWord[] =>
    order.kept.map((id) => [
      own.words[id]!,
      round(Math.log(1 + pairs / own.counts[id]!)),
      ...partners[id]!.filter(([word]) => others.position.has(word))
        .sort((a, b) => b[1] - a[1] || (other.words[a[0]]! < other.words[b[0]]! ? -1 : 1))
        .slice(0, MOST_PARTNERS)
        .flatMap(([word, likelihood]) => [others.position.get(word)!, round(likelihood)]),
    ])
  return {
    target: write(target, targetOrder, sourceOrder, source, forTarget),
    source: write(source, sourceOrder, targetOrder, target, forSource),
  }
}

interface Kept {
  kept: number[]
  position: Map<number, number>
}

function keepWords({ words }: Counted, partners: readonly Partner[][]): Kept {
  const kept = words
    .map((_, id) => id)
    .filter((id) => partners[id]!.length > 0)
    .sort((a, b) => (words[a]! < words[b]! ? -1 : 1))
  return { kept, position: new Map(kept.map((id, at) => [id, at])) }
}

const round = (value: number) => Math.round(value * 1000) / 1000
