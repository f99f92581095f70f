/**
 * The form in which a query and a text are compared. Both go through the same function; what is
 * displayed never does: `at` leads from every folded character back to the original.
 *
 * Folded away, for every language: width and other compatibility forms (NFKC), case, characters that
 * are not seen (zero-width, bidirectional, soft hyphen), punctuation, and the marks that readers leave out
 * (accents of Latin and Greek letters, vowel points of Arabic and Hebrew). For scripts that are
 * written without spaces a space carries no meaning, so none is kept beside such a letter
 * (`DNS 設定`, `DNS設定`). For katakana also the spellings of `variants.ts`.
 */
import { E_ROW, I_ROW, KANA_VARIANTS, VU_VARIANTS } from './variants.ts'

export interface Folded {
  /** Letters and digits; a single space where words are apart. */
  text: string
  /** For each UTF-16 unit of `text` the offset in the original where it begins. */
  at: number[]
  /** For each UTF-16 unit of `text` the offset in the original where it ends. */
  to: number[]
}

/** Scripts whose words are not set apart by spaces, or (Korean) not reliably. */
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

const CLUSTER = /[\0-\x7f]|[^\p{M}][\p{M}\uff9e\uff9f]*|\p{M}+/gu
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const WORD_PART = /[\p{L}\p{N}\p{M}]/u
const MARKED_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/u
const KATAKANA = /[\u30a1-\u30fa]/u
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ς', 'σ'],
  ['ـ', ''],
  ['ى', 'ي'],
])

const clusters = new Map<string, string>()

/** Folds what does not depend on its neighbours; `' '` for what separates words, `''` for the unseen. */
function foldCluster(cluster: string): string {
  const known = clusters.get(cluster)
  if (known !== undefined) return known
  const seen = cluster.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
  const bare = MARKED_SCRIPT.test(seen) ? seen.normalize('NFD').replace(/\p{M}/gu, '') : seen
  const folded = [...bare].map((char) => {
    const letter = LETTERS.get(char) ?? char
    return letter === '' || WORD_PART.test(letter) || letter === 'ー' ? letter : ' '
  })
  const result = folded.join('').replace(/ +/g, ' ')
  if (clusters.size < 20_000) clusters.set(cluster, result)
  return result
}

/**
 * @example fold('ＤＮＳ 設定').text // 'dns設定'
 * @example fold('ファイヤー ウォール').text === fold('ファイアウォール').text // true
 */
export function fold(original: string): Folded {
  const folded: Folded = { text: '', at: [], to: [] }
  const out: string[] = []
  let gap = false
  let vu = false
  const push = (char: string, from: number, to: number): void => {
    out.push(char)
    for (let unit = 0; unit < char.length; unit++) {
      folded.at.push(from)
      folded.to.push(to)
    }
  }
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const end = index + cluster.length
    for (const char of foldCluster(cluster)) {
      if (char === ' ') {
        gap = true
        continue
      }
      const last = out.at(-1) ?? ''
      if (char === 'ー' && !(last !== '' && KANA.test(last))) {
        gap = true
        continue
      }
      if (!gap && lengthens(char, last)) {
        if (folded.to.length > 0) folded.to[folded.to.length - 1] = end
        continue
      }
      const joined = !gap && vu ? VU_VARIANTS.get(char) : undefined
      if (joined) {
        out[out.length - 1] = joined
        folded.to[folded.to.length - 1] = end
        vu = false
        continue
      }
      if (gap && last !== '' && !UNSPACED.test(char) && !UNSPACED.test(last))
        push(' ', index, index)
      const yaAfterI = char === 'ヤ' && !gap && last !== '' && I_ROW.includes(last)
      push(yaAfterI ? 'ア' : (KANA_VARIANTS.get(char) ?? char), index, end)
      vu = char === 'ヴ'
      gap = false
    }
  }
  folded.text = out.join('')
  return folded
}

/** A long vowel, which katakana spelling writes, leaves out, or writes as `イ` after an e. */
function lengthens(char: string, last: string): boolean {
  if (char === 'ー') return true
  return char === 'イ' && last !== '' && KATAKANA.test(last) && E_ROW.includes(last)
}
