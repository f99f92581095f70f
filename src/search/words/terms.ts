/**
 * The words under which a text stands in the index.
 *
 * Pagefind cuts Japanese with one dictionary when it indexes and with the browser's own when it
 * searches; where the two differ, a text that is there is not found. So the cutting is done here, the
 * same way for index and query: words as they are written, and every two neighbouring characters
 * of scripts without spaces, as one ASCII word each, which no segmenter divides and no stemmer changes.
 */
import { isUnspaced } from './characters.ts'
import { foldText } from './fold.ts'
import { HEBREW_PARTICLES } from './variants.ts'

/** Without vowels, `s` and `t`: no stemmer sees an ending in it. */
const DIGITS = '0123456789bcdfghjkmnpqvwxz'
const WIDTH = 4
/** Longer words are rare, and nobody types them to the end. */
const MAX_WORD = 32
const PLAIN = /^[a-z0-9]*$/
const HIRAGANA = /^[\p{Script=Hiragana}]+$/u

export interface Piece {
  text: string
  /** Written without spaces. */
  unspaced: boolean
  /** Where it begins in the folded text. */
  start: number
}

/** Cuts a folded text where the way of writing changes, and at spaces. */
export function pieces(folded: string): Piece[] {
  const found: Piece[] = []
  let last: Piece | undefined
  let index = 0
  for (const char of folded) {
    if (char === ' ') {
      last = undefined
    } else {
      const unspaced = isUnspaced(char)
      if (last?.unspaced === unspaced) {
        last.text += char
      } else {
        last = { text: char, unspaced, start: index }
        found.push(last)
      }
    }
    index += char.length
  }
  return found
}

/** Every two neighbouring characters. */
export function pairs(text: string): string[] {
  const chars = [...text]
  return chars.slice(1).map((char, index) => chars[index] + char)
}

export function isHiragana(text: string): boolean {
  return HIRAGANA.test(text)
}

/** One ASCII word for one word; equal beginnings stay equal beginnings. */
export function encode(word: string): string {
  if (word.length <= MAX_WORD && PLAIN.test(word)) return word
  let encoded = ''
  let left = MAX_WORD
  for (const char of word) {
    if (left-- === 0) break
    encoded += encodeChar(char.codePointAt(0)!)
  }
  return encoded
}

/** By code point. */
const encodedChars = new Map<number, string>()

function encodeChar(code: number): string {
  const known = encodedChars.get(code)
  if (known !== undefined) return known
  const char = String.fromCodePoint(code)
  const encoded = PLAIN.test(char) ? char : digits(code)
  encodedChars.set(code, encoded)
  return encoded
}

function digits(code: number): string {
  let rest = code
  let text = ''
  for (let digit = 0; digit < WIDTH; digit++) {
    text = DIGITS[rest % DIGITS.length] + text
    rest = Math.floor(rest / DIGITS.length)
  }
  return text
}

export interface IndexTerms {
  /** Words of spaced scripts, in their order. */
  words: string[]
  /** Everything else, once each: neighbours, parts of compounds. Encoded. */
  rest: string[]
}

/** What a text is indexed under. */
export function indexTerms(original: string): IndexTerms {
  const words: string[] = []
  const rest = new Set<string>()
  for (const piece of pieces(foldText(original))) {
    if (!piece.unspaced) {
      words.push(piece.text)
      for (const bare of withoutParticles(piece.text)) rest.add(encode(bare))
      for (const part of numberedParts(piece)) rest.add(encode(part.text))
      continue
    }
    addPairs(piece.text, rest)
  }
  for (const part of compoundParts(original)) rest.add(encode(part))
  return { words, rest: [...rest] }
}

/** Adds every two neighbouring characters of a text without spaces, and the last one. */
function addPairs(text: string, terms: Set<string>): void {
  let before = ''
  let last = ''
  for (const char of text) {
    const encoded = encodeChar(char.codePointAt(0)!)
    if (before !== '') terms.add(before + encoded)
    before = encoded
    last = char
  }
  if (!isHiragana(last)) terms.add(before)
}

const HEBREW = /^\p{Script=Hebrew}{4,}$/u

/** What a Hebrew word may be without the particles written onto it. */
function withoutParticles(word: string): string[] {
  if (!HEBREW.test(word)) return []
  return [1, 2]
    .filter((length) => word.length - length >= 3 && HEBREW_PARTICLES.test(word.slice(0, length)))
    .map((length) => word.slice(length))
}

/** A name and its number written as one word. Codes of many such parts are no words. */
const NUMBERED = /^(?:(\p{L}{2,})(\p{N}{2,})|(\p{N}{2,})(\p{L}{2,}))$/u

/**
 * The letters and the digits of a word that has both; none for any other.
 * @example numberedParts({ text: 'keeper365', unspaced: false, start: 0 }).map(({ text }) => text) // ['keeper', '365']
 */
export function numberedParts({ text, unspaced, start }: Piece): Piece[] {
  const [, ...found] = NUMBERED.exec(text) ?? []
  const [first, second] = found.filter((part) => part !== undefined)
  if (first === undefined || second === undefined) return []
  return [
    { text: first, unspaced, start },
    { text: second, unspaced, start: start + first.length },
  ]
}

const JOINT = /[\p{L}\p{N}][-‐‑_.][\p{L}\p{N}]/u
const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑_.][\p{L}\p{N}]+)+/gu
const HUMP = /\p{Ll}\p{Lu}/u
const HUMPED = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*/gu
const HUMPS = /\p{Lu}?\p{Ll}[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})/gu

/** `TrustModelData` is also three words, and `sign-in` also one. */
function compoundParts(original: string): string[] {
  const parts: string[] = []
  if (JOINT.test(original)) {
    for (const [compound] of original.matchAll(COMPOUND)) {
      parts.push(foldText(compound).replaceAll(' ', ''))
    }
  }
  if (HUMP.test(original)) {
    for (const [word] of original.matchAll(HUMPED)) {
      for (const [hump] of word.matchAll(HUMPS)) parts.push(foldText(hump))
    }
  }
  return parts.filter((part) => part.length > 1 && ![...part].some(isUnspaced))
}
