/**
 * What a query asks for beyond its words: help with something that does not work. Manuals call that a
 * problem, an error, troubleshooting, and hardly ever say what the reader says (接続できない, won't connect).
 */
import { isHiragana } from '../words/terms.ts'
import { fold, type Folded } from '../words/fold.ts'

/** Words of such a query that are no subject of it, folded. */
const NEGATIONS = new Set(
  `cannot cant can't not unable doesn't doesnt don't dont isn't isnt won't wont fails failing failed
  anymore working broken`
    .split(/\s+/)
    .map((word) => fold(word).text),
)

/** A negative potential, or a plain denial at the end of a query: できない, つながらない, 始まりません. */
const NEGATIVE_END = /(?:ない|ません|なかった|ませんでした|なくなった|なくなりました|ず)$/
/** Wishes are no faults: させたくない, 使いたくない. */
const WISH_END = /たくない$/

/** How manuals name a place that helps, folded. */
const HELP =
  `troubleshoot problem issue error fail diagnos resolve fix unable cannot トラブル 問題 エラー 障害 失敗
  診断 解決 できない できません 回復`
    .split(/\s+/)
    .map((word) => fold(word).text)

export function isNegation(folded: string): boolean {
  return NEGATIONS.has(folded)
}

/** Whether something does not work. */
export function asksForHelp({ text }: Pick<Folded, 'text'>): boolean {
  if (NEGATIVE_END.test(text)) return !WISH_END.test(text)
  return (
    text.split(' ').some(isNegation) || / (?:can t|won t|doesn t|don t|isn t) /.test(` ${text} `)
  )
}

/** How manuals say that a thing does not work, by the script of the question; the likeliest first. */
const HELP_IN = {
  unspaced: ['問題', 'エラー', 'トラブルシューティング'],
  spaced: ['problems', 'issues', 'troubleshoot'],
}

/**
 * A query for help in the words of manuals.
 *
 * @param text folded
 * @example helpVariants('サーバーに接続できない') // ['サーバーに接続 問題', …], folded
 */
export function helpVariants(text: string): string[] {
  if (!asksForHelp({ text })) return []
  const isUnspacedEnd = NEGATIVE_END.test(text)
  const subject = isUnspacedEnd
    ? text.slice(0, [...text].findLastIndex((char) => !isHiragana(char)) + 1)
    : text
        .split(' ')
        .filter((word) => !isNegation(word))
        .join(' ')
  if (subject === '') return []
  return HELP_IN[isUnspacedEnd ? 'unspaced' : 'spaced'].map((word) => `${subject} ${word}`)
}

/** Whether a title says that it helps. */
export function offersHelp(folded: string): boolean {
  return HELP.some((word) => folded.includes(word))
}
