/**
 * The form in which a query and a text are compared. Both go through the same function; what is
 * displayed never does: `at` leads from every folded character back to the original.
 *
 * Folded away, for every language: width and other compatibility forms (NFKC), case, characters that
 * are not seen (zero-width, bidirectional, soft hyphen), punctuation, and the marks that readers leave out
 * (accents of Latin and Greek letters, vowel points of Arabic and Hebrew), the Arabic article with the
 * particles written onto it (`والشهادة`, `شهادة`). For scripts that are written without spaces a space
 * carries no meaning, so none is kept beside such a letter (`DNS 設定`, `DNS設定`). For katakana also the
 * spellings of `variants.ts`.
 */
import { clusterEnd, foldCluster, isKana, isUnspaced } from './characters.ts'
import {
  AFTER_SOKUON,
  ARABIC_ARTICLE,
  E_ROW,
  I_ROW,
  KANA_VARIANTS,
  SYLLABLE_VARIANTS,
} from './variants.ts'

/** Where the UTF-16 units of a folded text stand in the original. */
interface Places {
  /** The offset where each begins. */
  at: number[]
  /** The offset where each ends. */
  to: number[]
}

export interface Folded extends Places {
  /** Letters and digits; a single space where words are apart. */
  text: string
}

/**
 * @example fold('ＤＮＳ 設定').text // 'dns設定'
 * @example fold('ファイヤー ウォール').text === fold('ファイアウォール').text // true
 */
export function fold(original: string): Folded {
  const places: Places = { at: [], to: [] }
  return { text: foldText(original, places), ...places }
}

/** The text alone. @param places receives where its parts come from */
export function foldText(original: string, places?: Places): string {
  const out: string[] = []
  /** The last folded character, and as it was written. */
  let last = ''
  let written = ''
  /** Something that separates words stands since the last character. */
  let gap = false
  const push = (char: string, from: number, end: number): void => {
    out.push(char)
    for (let unit = 0; places && unit < char.length; unit++) {
      places.at.push(from)
      places.to.push(end)
    }
  }
  const lengthen = (end: number) => places?.to.splice(-1, 1, end)
  for (let start = 0, end = 0; start < original.length; start = end) {
    const index = gap || last === '' ? start + articleLength(original, start) : start
    end = clusterEnd(original, index)
    for (const char of foldCluster(original, index, end)) {
      if (char === ' ' && isContraction(original, start, last)) {
        lengthen(end)
      } else if (char === ' ' || (char === 'ー' && !isKana(last))) {
        gap = true
      } else if (!gap && lengthens(char, last)) {
        lengthen(end)
      } else if (!gap && isSyllable(written, char)) {
        last = SYLLABLE_VARIANTS.get(written + char)!
        out[out.length - 1] = last
        lengthen(end)
        written = char
      } else {
        if (gap && last !== '' && !isUnspaced(char) && !isUnspaced(last)) push(' ', start, start)
        last = variantOf(char, gap ? '' : last)
        push(last, start, end)
        written = char
        gap = false
      }
    }
  }
  return out.join('')
}

const SYLLABLE_STARTS = new Set([...SYLLABLE_VARIANTS.keys()].map((syllable) => syllable[0]!))

function isSyllable(written: string, char: string): boolean {
  return SYLLABLE_STARTS.has(written) && SYLLABLE_VARIANTS.has(written + char)
}

/** The apostrophe of `can't`: without it the two halves would be other words. */
function isContraction(text: string, at: number, last: string): boolean {
  if (last !== 'n' || !/['’]/.test(text[at]!)) return false
  return /^t(?!\p{L})/iu.test(text.slice(at + 1, at + 3))
}

/** How much of an Arabic word is its article; 0 for any other text. */
function articleLength(text: string, start: number): number {
  const code = text.charCodeAt(start)
  if (code < 0x620 || code > 0x6ff) return 0
  ARABIC_ARTICLE.lastIndex = start
  return ARABIC_ARTICLE.exec(text)?.[0].length ?? 0
}

/** A long vowel, which katakana spelling writes, leaves out, or writes as `イ` after an e. */
function lengthens(char: string, last: string): boolean {
  return char === 'ー' || (char === 'イ' && last !== '' && E_ROW.includes(last))
}

/** The spelling that a character is compared in; `ヤ` and `ア` are the same after an i. */
function variantOf(char: string, last: string): string {
  if (char === 'ヤ' && last !== '' && I_ROW.includes(last)) return 'ア'
  if (last === 'ッ') return AFTER_SOKUON.get(char) ?? char
  return KANA_VARIANTS.get(char) ?? char
}
