/**
 * The words under which a text stands in the index.
 *
 * Pagefind cuts Japanese with one dictionary when it indexes and with the browser's own when it
 * searches; where the two differ, a text that is there is not found. So the cutting is done here, the
 * same way for index and query: words as they are written, and every two neighbouring characters
 * of scripts without spaces, as one ASCII word each, which no segmenter divides and no stemmer changes.
 */
import { UNSPACED, fold } from './fold.ts'

const PIECE = new RegExp(`(?:${UNSPACED.source})+|[^ ]`, 'gu')
/** Without vowels, `s` and `t`: no stemmer sees an ending in it. */
const DIGITS = '0123456789bcdfghjkmnpqvwxz'
const WIDTH = 4
/** Longer words are rare, and nobody types them to the end. */
const MAX_WORD = 32
const HIRAGANA = /^[\p{Script=Hiragana}]+$/u

export interface Piece {
  text: string
  /** Written without spaces. */
  unspaced: boolean
  /** Where it begins in the folded text. */
  start: number
}

/** Cuts a folded text where the way of writing changes. */
export function pieces(folded: string): Piece[] {
  const found: Piece[] = []
  for (const { 0: text, index } of folded.matchAll(PIECE)) {
    const unspaced = UNSPACED.test(text)
    const last = found.at(-1)
    if (!unspaced && last && !last.unspaced && last.start + last.text.length === index) {
      last.text += text
    } else {
      found.push({ text, unspaced, start: index })
    }
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
  let encoded = ''
  for (const char of [...word].slice(0, MAX_WORD)) {
    encoded += /[a-z0-9]/.test(char) ? char : digits(char.codePointAt(0)!)
  }
  return encoded
}

function digits(code: number): string {
  let rest = code
  let text = ''
  for (let place = 0; place < WIDTH; place++) {
    text = DIGITS[rest % DIGITS.length] + text
    rest = Math.floor(rest / DIGITS.length)
  }
  return text
}

/** What a text is indexed under: `words` in their order, the rest once each. */
export function indexTerms(original: string): { words: string[]; rest: Set<string> } {
  const words: string[] = []
  const rest = new Set<string>()
  for (const piece of pieces(fold(original).text)) {
    if (!piece.unspaced) {
      words.push(encode(piece.text))
      continue
    }
    for (const pair of pairs(piece.text)) rest.add(encode(pair))
    const final = [...piece.text].at(-1)!
    if (!isHiragana(final)) rest.add(encode(final))
  }
  for (const part of compoundParts(original)) rest.add(encode(part))
  return { words, rest }
}

const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑_.][\p{L}\p{N}]+)+/gu
const HUMPS = /\p{Lu}?\p{Ll}[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})/gu

/** `TrustModelData` is also three words, and `sign-in` also one. */
export function compoundParts(original: string): string[] {
  const parts: string[] = []
  for (const [compound] of original.matchAll(COMPOUND)) {
    parts.push(fold(compound).text.replaceAll(' ', ''))
  }
  for (const [word] of original.matchAll(/[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*/gu)) {
    for (const [hump] of word.matchAll(HUMPS)) parts.push(fold(hump).text)
  }
  return parts.filter((part) => part.length > 1 && !UNSPACED.test(part))
}
