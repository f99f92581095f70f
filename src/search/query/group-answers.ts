/** Answers by language, best first, without those that are there by chance. */
import type { Side } from '../../sxs/document.ts'
import type { Answer } from './rank.ts'
import type { SearchRecord } from './record.ts'

/** The answers in one language, best first. */
export interface AnswerGroup {
  side: Side
  answers: Answer[]
}

/** Where one language holds this much more of the query than the other, the other's answers are chance. */
const CLEAR = 0.25

/**
 * @param answers in any order; sorted here
 * @param byDocument one answer for each document: its best
 * @param first the language whose answers come first, unless only the other answers fully
 */
export function groupAnswers(answers: Answer[], first: Side, byDocument = false): AnswerGroup[] {
  const other: Side = first === 'target' ? 'source' : 'target'
  answers.sort((a, b) => b.score - a.score || compare(a.record, b.record))
  const bestIn = (side: Side): Answer[] =>
    keepBest(
      answers.filter((one) => one.side === side),
      byDocument,
    )
  const [asked, foreign] = once(bestIn(first), bestIn(other), byDocument)
  const lead = best(foreign) - best(asked)
  return [
    { side: first, answers: lead > CLEAR ? [] : asked },
    { side: other, answers: -lead > CLEAR ? [] : foreign },
  ].filter(({ answers }) => answers.length > 0)
}

/** Each place or document in one language only: the first, unless the other answers it clearly better. */
function once(asked: Answer[], foreign: Answer[], byDocument: boolean): [Answer[], Answer[]] {
  const keyOf = ({ record }: Answer): unknown => (byDocument ? record.slug : record)
  const bestOf = (answers: Answer[]) => {
    const best = new Map<unknown, Answer>()
    for (const answer of answers) if (!best.has(keyOf(answer))) best.set(keyOf(answer), answer)
    return best
  }
  const [own, others] = [bestOf(asked), bestOf(foreign)]
  for (const [key, answer] of own) {
    const other = others.get(key)
    if (!other) continue
    if (other.score > answer.score * CLEARLY_BETTER) own.delete(key)
    else others.delete(key)
  }
  return [[...own.values()], [...others.values()]]
}

/** From which share of the best complete answer's worth on others stand beside it. */
const NEAR = 0.75

/** By how much the score of the other language's answer must be higher. */
const CLEARLY_BETTER = 1.3

/** Equal answers always stand in the same order: that of the documents and of their sentences. */
function compare(a: SearchRecord, b: SearchRecord): number {
  const key = ({ slug, heading, sentences }: SearchRecord) =>
    `${slug} ${heading || sentences[0]?.id}`
  if (key(a) === key(b)) return 0
  return key(a) < key(b) ? -1 : 1
}

/**
 * Answers that hold everything, where there are any; else those near the best. Among documents a title
 * that names the thing is worth more than a passage that happens to hold every word.
 */
function keepBest(answers: Answer[], byDocument: boolean): Answer[] {
  const complete = answers.filter((answer) => answer.complete)
  const least = byDocument && complete[0] ? complete[0].score * NEAR : Infinity
  if (complete.length > 0) return answers.filter((one) => one.complete || one.score >= least)
  return answers.filter((answer) => answer.score > answers[0]!.score / 3)
}

function best(answers: Answer[]): number {
  return Math.max(0, ...answers.map((answer) => (answer.complete ? 1 : answer.cover)))
}
