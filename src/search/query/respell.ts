/** How words that a docset does not have may have been meant. Loaded where a search finds too little. */
import { likeness } from '../words/likeness.ts'
import type { Index } from './index-interface.ts'
import type { Query, Term } from './query.ts'

/** Spellings tried for one word. */
const MOST = 2

/** Words of the docset that one it does not have may be, the likest first. */
export function wordsLike(text: string, vocabulary: readonly string[], most: number): string[] {
  return vocabulary
    .map((word) => ({ word, value: likeness(text, word) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ word }) => word)
}

/**
 * The query with a doubtful word as the docset spells it; none where it has that word.
 *
 * @returns folded
 */
export async function respelled(
  { text }: Query,
  doubtful: readonly Term[],
  index: Index,
): Promise<string[]> {
  const vocabulary = await index.vocabulary()
  return doubtful.flatMap(({ text: word }) =>
    vocabulary.includes(word)
      ? []
      : wordsLike(word, vocabulary, MOST).map((other) => replaceWord(text, word, other)),
  )
}

function replaceWord(text: string, word: string, other: string): string {
  const at = text.indexOf(word)
  return `${text.slice(0, at)}${other}${text.slice(at + word.length)}`
}
