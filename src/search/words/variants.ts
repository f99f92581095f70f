/**
 * Spellings of one word that readers and writers use side by side; most of them in katakana. And what
 * some scripts write onto a word without being part of it.
 *
 * Sources: Cabinet notice No. 2 of 1991 "Gairaigo no hyōki" (ヴ and バ行, ティ and チ, small and full-size vowels,
 * 「イ列・エ列の音の次のア」, long vowels written 「エイ」), JIS Z 8301 appendix H (the final 「ー」 left out)
 * and the change of Microsoft's own style in 2008 (the final 「ー」 written again), which is why texts of
 * both kinds stand side by side in one docset.
 */

/** One character for another, wherever it stands. */
export const KANA_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ァ', 'ア'],
  ['ィ', 'イ'],
  ['ゥ', 'ウ'],
  ['ェ', 'エ'],
  ['ォ', 'オ'],
  ['ヵ', 'カ'],
  ['ヶ', 'ケ'],
  ['ヮ', 'ワ'],
  ['ヰ', 'イ'],
  ['ヱ', 'エ'],
  ['ヲ', 'オ'],
  ['ヂ', 'ジ'],
  ['ヅ', 'ズ'],
  ['ヴ', 'ブ'],
  ['ヷ', 'バ'],
  ['ヸ', 'ビ'],
  ['ヹ', 'ベ'],
  ['ヺ', 'ボ'],
])

/** A character with the small vowel after it (ヴァージョン, イニシアティブ); not ディ, for デスク is no ディスク. */
export const SYLLABLE_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ティ', 'チ'],
])

/** After ッ people take one for the other (ハイブリット, バック for バッグ). */
export const AFTER_SOKUON: ReadonlyMap<string, string> = new Map([
  ['ト', 'ド'],
  ['ク', 'グ'],
  ['プ', 'ブ'],
])

/** After these `ヤ` and `ア` are the same word (ダイヤル, ダイアル). */
export const I_ROW = 'イキシチニヒミリギジビピ'

/** After these `イ` only lengthens the vowel (インターフェイス, インターフェース). */
export const E_ROW = 'エケセテネヘメレゲゼデベペ'

/** Letters that carry no separable mark, and forms of one letter; `''` is dropped. */
export const LETTER_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ς', 'σ'],
  ['ё', 'е'],
  ['ـ', ''],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ی', 'ي'],
  ...['٠', '۰', '०', '๐'].flatMap(tenDigits),
])

/** Digits that are no compatibility form of `0` to `9`. */
function tenDigits(zero: string): [digit: string, value: string][] {
  const first = zero.codePointAt(0)!
  return Array.from({ length: 10 }, (_, value) => [String.fromCodePoint(first + value), `${value}`])
}

/** The article at the start of a word, with `and`, `so`, `with`, `like`, `for` written onto it; vowel points may stand on each letter. */
export const ARABIC_ARTICLE =
  /(?:[وف]\p{M}*)?(?:(?:[بك]\p{M}*)?ا\p{M}*ل\p{M}*|ل\p{M}*ل\p{M}*)(?=(?:\p{sc=Arabic}\p{M}*){2})/uy

/** Particles that Hebrew writes onto the next word: up to two of them (`ש` and `ה` in `שהיישום`). */
export const HEBREW_PARTICLES = /^[הובכלמש]{1,2}$/
