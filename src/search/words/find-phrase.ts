/** Where a whole query stands in a text. Both are folded. */
import { isUnspaced } from './characters.ts'

/** Where the query begins in the text, words whole at their beginning; spaces in either do not matter. */
export function findPhrase(query: string, text: string): number {
  if (query === '') return -1
  const direct = indexOfWord(query, text)
  if (direct >= 0) return direct
  const tight = query.replaceAll(' ', '')
  const starts = wordStarts(text)
  const joined = text.replaceAll(' ', '')
  for (let at = joined.indexOf(tight); at >= 0; at = joined.indexOf(tight, at + 1)) {
    const start = starts.get(at)
    if (start !== undefined) return start
    const original = spacedOffset(text, at)
    if (isUnspaced(text[original]!)) return original
  }
  return -1
}

function indexOfWord(query: string, text: string): number {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    const before = text[at - 1]
    if (before === undefined || before === ' ' || isUnspaced(before) || isUnspaced(query[0]!)) {
      return at
    }
  }
  return -1
}

/** Offsets in the text without spaces at which a word begins → offsets in the text. */
function wordStarts(text: string): Map<number, number> {
  const starts = new Map<number, number>()
  let spaces = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') {
      spaces++
      starts.set(at + 1 - spaces, at + 1)
    } else if (at === 0 || isUnspaced(text[at - 1]!)) {
      starts.set(at - spaces, at)
    }
  }
  return starts
}

/** The offset in the text of a character of the text without spaces. */
function spacedOffset(text: string, joined: number): number {
  let rest = joined
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') continue
    if (rest-- === 0) return at
  }
  return text.length
}

/** Where a phrase that begins at `start` ends in the text; spaces in either do not matter. */
export function phraseEnd(query: string, text: string, start: number): number {
  let rest = query.replaceAll(' ', '').length
  let at = start
  while (rest > 0 && at < text.length) if (text[at++] !== ' ') rest--
  return at
}
