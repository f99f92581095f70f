/** Which pairs have a phrase, by the index alone. */
import { fold } from '../../search/words/fold.ts'
import type { Side } from '../../sxs/document.ts'
import type { Contents } from '../format.ts'
import { mayBegin, tokensOf, type Token } from '../tokens.ts'
import { NumberReader } from '../varint.ts'
import { lastAtMost } from './last-at-most.ts'

/** Reads a file of the concordance by its name. */
export type ReadFile = (name: string) => Promise<Uint8Array>

/** Places of a token by pair. */
type Places = Map<number, number[]>

/** A token's postings, unread; tokens of the same beginning together. */
interface Found {
  /** Where the token begins within the phrase. */
  at: number
  postings: Uint8Array[]
  bytes: number
}

/** Blocks that words of one beginning may be in. */
const MAX_BLOCKS = 40

/**
 * Pairs that have a phrase in one language, in the order of the documents.
 *
 * @param phrase as it was typed
 */
export async function findPairs(
  phrase: string,
  side: Side,
  contents: Contents,
  read: ReadFile,
): Promise<number[]> {
  const { text } = fold(phrase)
  const parts = tokensOf(text).filter((token, index, all) => !isTail(token, all[index - 1]))
  const found: Found[] = []
  for (const { text: token, at } of parts) {
    const postings = await lookUp(token, at + token.length >= text.length, side, contents, read)
    if (postings.length === 0) return []
    found.push({ at, postings, bytes: postings.reduce((sum, each) => sum + each.length, 0) })
  }
  return intersect(found)
}

/** The last character without spaces, or word after a function word: it stands in the token before it. */
function isTail({ text, at }: Token, before: Token | undefined): boolean {
  if (before === undefined) return false
  const [first = '', second] = [...before.text]
  const isCharacter = second === text && before.at + first.length === at
  return (
    isCharacter ||
    (at === before.at + before.text.length - text.length && before.text.endsWith(` ${text}`))
  )
}

async function lookUp(
  token: string,
  isOpen: boolean,
  side: Side,
  contents: Contents,
  read: ReadFile,
): Promise<Uint8Array[]> {
  const isUnspacedAlone = [...token].length === 1 && !/[\p{ASCII}]/u.test(token)
  const word = token.slice(token.lastIndexOf(' ') + 1)
  const isBeginning = isOpen && (mayBegin(word) || isUnspacedAlone)
  const isOne = (name: string) =>
    name === token || (isOpen && name === `${token} `) || (isBeginning && name.startsWith(token))
  const firsts = contents.tokens[side]
  const from = Math.max(0, lastAtMost(firsts, token))
  const postings: Uint8Array[] = []
  for (let block = from; block < firsts.length && block < from + MAX_BLOCKS; block++) {
    const first = firsts[block]!
    if (block > from && !isOne(first)) break
    for (const [name, bytes] of readBlock(await read(`${side}-${block}.bin`))) {
      if (isOne(name)) postings.push(bytes)
    }
  }
  return postings
}

function* readBlock(bytes: Uint8Array): Generator<[string, Uint8Array]> {
  const reader = new NumberReader(bytes)
  const decoder = new TextDecoder()
  while (!reader.isDone) {
    const name = decoder.decode(reader.take(reader.read()))
    yield [name, reader.take(reader.read())]
  }
}

/** Pairs in which all tokens stand at their distance from each other. */
function intersect(found: Found[]): number[] {
  const [first, ...rest] = [...found].sort((a, b) => a.bytes - b.bytes)
  if (!first) return []
  let starts = startsOf(first)
  for (const next of rest) {
    const others = startsOf(next)
    const both: Places = new Map()
    for (const [pair, places] of starts) {
      const own = others.get(pair)
      const shared = own && places.filter((place) => own.includes(place))
      if (shared?.length) both.set(pair, shared)
    }
    starts = both
  }
  return [...starts.keys()].sort((a, b) => a - b)
}

/** Where the phrase would begin, by pair. */
function startsOf({ at, postings }: Found): Places {
  const starts: Places = new Map()
  for (const bytes of postings) {
    const reader = new NumberReader(bytes)
    for (let pair = 0; !reader.isDone;) {
      const step = reader.read()
      pair += Math.floor(step / 2)
      const places = starts.get(pair) ?? []
      let place = 0
      for (let count = step % 2 === 0 ? 1 : reader.read(); count > 0; count--) {
        place += reader.read()
        if (place >= at) places.push(place - at)
      }
      if (places.length > 0) starts.set(pair, places)
    }
  }
  return starts
}
