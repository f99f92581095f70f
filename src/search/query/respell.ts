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

/** Shorter ones are parts of too many. */
const SHORTEST_PART = 4
/** What German and its neighbours write between the parts of a compound. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'e', 'er']

/**
 * A compound that the docset does not have, in two words that it has: _Serverdateien_, files on a server.
 *
 * @returns two words with a space between, the longest second one; nothing where there are none
 */
export function partsOf(word: string, vocabulary: readonly string[]): string[] {
  const known = new Set(vocabulary)
  for (let at = SHORTEST_PART; at + SHORTEST_PART <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (!known.has(tail)) continue
    const joint = JOINTS.find(
      (end) => head.endsWith(end) && known.has(head.slice(0, -end.length || at)),
    )
    if (joint !== undefined) return [`${head.slice(0, -joint.length || at)} ${tail}`]
  }
  return []
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
      : [...partsOf(word, vocabulary), ...wordsLike(word, vocabulary, MOST)].map((other) =>
          replaceWord(text, word, other),
        ),
  )
}

function replaceWord(text: string, word: string, other: string): string {
  const at = text.indexOf(word)
  return `${text.slice(0, at)}${other}${text.slice(at + word.length)}`
}
