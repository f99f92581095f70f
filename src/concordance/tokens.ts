/** What a text is found by: its words, and every two neighbouring characters of scripts without spaces. */
import { fold, type Folded } from '../search/words/fold.ts'
import { ENGLISH_WORDS } from '../search/words/function-words.ts'
import { pieces } from '../search/words/terms.ts'

/** Letters from which on the last word of a phrase may be the beginning of a longer one. */
const BEGINNING = 3

/** Whether a word may be: `the` is not in `then`. */
export function mayBegin(word: string): boolean {
  return word.length >= BEGINNING && !ENGLISH_WORDS.has(word)
}

export interface Token {
  text: string
  /** Where it begins in the folded text. */
  at: number
}

/**
 * @param folded as `fold` gives it. The last character of a stretch without spaces is a token of its own;
 *   a function word and the word after it are one, so that no token is in most of the sentences
 */
export function tokensOf(folded: string): Token[] {
  const all = pieces(folded)
  return all.flatMap(({ text, unspaced, start }, index): Token[] => {
    if (unspaced) return pairsOf(text, start)
    const next = all[index + 1]
    const isJoined = ENGLISH_WORDS.has(text) && next?.unspaced === false
    return [{ text: isJoined ? `${text} ${next.text}` : text, at: start }]
  })
}

/**
 * The token of a function word whatever word is after it, so that at the end of a phrase it need not be
 * gathered from all of them. @example functionWordOf('the user') // 'the '
 */
export function functionWordOf(token: string): string | undefined {
  const space = token.indexOf(' ')
  return space > 0 ? token.slice(0, space + 1) : undefined
}

function pairsOf(text: string, start: number): Token[] {
  const characters = [...text]
  let at = start
  return characters.map((character, index) => {
    const token = { text: character + (characters[index + 1] ?? ''), at }
    at += character.length
    return token
  })
}

/**
 * Where a folded phrase stands in a text, as offsets into the text as it is written: not in the middle of
 * a word, but also at the beginning of a longer one.
 */
export function occurrencesOf(phrase: string, text: string): { start: number; end: number }[] {
  const { text: folded, at, to }: Folded = fold(text)
  const found: { start: number; end: number }[] = []
  for (let index = folded.indexOf(phrase); index >= 0; index = folded.indexOf(phrase, index + 1)) {
    if (isWithinWord(folded, index) || endsWithinWord(phrase, folded, index)) continue
    found.push({ start: at[index]!, end: to[index + phrase.length - 1]! })
  }
  return found
}

function isWithinWord(folded: string, index: number): boolean {
  const starts = pieces(folded.slice(index, index + 2))[0]
  if (index === 0 || starts?.unspaced) return false
  const before = pieces(folded.slice(0, index)).at(-1)
  return folded[index - 1] !== ' ' && before?.unspaced === false
}

/** A short word is itself only: `to` is not in `today`. */
function endsWithinWord(phrase: string, folded: string, index: number): boolean {
  const last = pieces(phrase).at(-1)
  if (!last || last.unspaced || mayBegin(last.text)) return false
  const [next] = pieces(folded.slice(index + phrase.length, index + phrase.length + 2))
  return next?.start === 0 && !next.unspaced
}
