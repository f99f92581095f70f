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
import {
  ARABIC_ARTICLE,
  E_ROW,
  I_ROW,
  KANA_VARIANTS,
  LETTER_VARIANTS,
  SYLLABLE_VARIANTS,
} from './variants.ts'

export interface Folded {
  /** Letters and digits; a single space where words are apart. */
  text: string
  /** For each UTF-16 unit of `text` the offset in the original where it begins. */
  at: number[]
  /** For each UTF-16 unit of `text` the offset in the original where it ends. */
  to: number[]
}

/**
 * @example fold('ＤＮＳ 設定').text // 'dns設定'
 * @example fold('ファイヤー ウォール').text === fold('ファイアウォール').text // true
 */
export function fold(original: string): Folded {
  const at: number[] = []
  const to: number[] = []
  const out: string[] = []
  /** The last folded character, and as it was written. */
  let last = ''
  let written = ''
  /** Something that separates words stands since the last character. */
  let gap = false
  const push = (char: string, from: number, end: number): void => {
    out.push(char)
    for (let unit = 0; unit < char.length; unit++) {
      at.push(from)
      to.push(end)
    }
  }
  for (let start = 0, end = 0; start < original.length; start = end) {
    const index = gap || last === '' ? start + articleLength(original, start) : start
    end = clusterEnd(original, index)
    for (const char of foldCluster(original.slice(index, end))) {
      if (char === ' ' || (char === 'ー' && !isKana(last))) {
        gap = true
      } else if (!gap && lengthens(char, last)) {
        to[to.length - 1] = end
      } else if (!gap && SYLLABLE_VARIANTS.has(written + char)) {
        last = SYLLABLE_VARIANTS.get(written + char)!
        out[out.length - 1] = last
        to[to.length - 1] = end
        written = char
      } else {
        if (gap && last !== '' && !isUnspaced(char) && !isUnspaced(last)) push(' ', start, start)
        const isYa = char === 'ヤ' && !gap && last !== '' && I_ROW.includes(last)
        last = isYa ? 'ア' : (KANA_VARIANTS.get(char) ?? char)
        push(last, start, end)
        written = char
        gap = false
      }
    }
  }
  return { text: out.join(''), at, to }
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

/** The end of a character and the marks that stand on it. */
function clusterEnd(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
  while (end < text.length) {
    const code = text.codePointAt(end)!
    if (code < 0x300 || !isMark(String.fromCodePoint(code))) break
    end += code > 0xffff ? 2 : 1
  }
  return end
}

/** Remembers what a regular expression says of each character: texts have millions, of few kinds. */
function property(pattern: RegExp): (char: string) => boolean {
  const known = new Map<string, boolean>()
  return (char) => {
    let answer = known.get(char)
    if (answer === undefined) {
      answer = pattern.test(char)
      known.set(char, answer)
    }
    return answer
  }
}

const isMark = property(/^[\p{M}\uff9e\uff9f]/u)
const isKana = property(/^[\u3041-\u3096\u30a1-\u30fa]/u)

/** Whether a character is of a script whose words spaces do not set apart, or (Korean) not reliably. */
export const isUnspaced = property(
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u,
)

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const WORD_PART = /[\p{L}\p{N}\p{M}]/u
/** Scripts whose marks readers leave out. */
const MARKED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u

const clusters = new Map<string, string>()
/** Hostile text may have any number of different clusters. */
const MAX_CLUSTERS = 20_000

/** Folds what does not depend on its neighbours; `' '` for what separates words, `''` for the unseen. */
function foldCluster(cluster: string): string {
  const known = clusters.get(cluster)
  if (known !== undefined) return known
  const seen = cluster.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
  const bare = MARKED.test(seen) ? seen.normalize('NFD').replace(/\p{M}/gu, '') : seen
  const folded = [...bare].map((char) => {
    const letter = LETTER_VARIANTS.get(char) ?? char
    return letter === '' || WORD_PART.test(letter) || letter === 'ー' ? letter : ' '
  })
  const result = folded.join('')
  if (clusters.size < MAX_CLUSTERS) clusters.set(cluster, result)
  return result
}
