const PUNCTUATION = /[\p{P}\p{S}]/u
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]/u

/**
 * CommonMark lets `**「…」**の` open and close nothing, since it expects spaces between words.
 * For the parser's eyes only, the letter beside such a run becomes a full stop: the length, hence
 * every offset, stays.
 */
export function flank(half: string): string {
  if (!half.includes('*')) return half
  return half
    .replace(/([\p{L}\p{N}])(?=\*+(\P{Cn}))/gu, (letter, _same, next: string) =>
      PUNCTUATION.test(next) && next !== '*' && (CJK.test(letter) || CJK.test(next))
        ? '.'.repeat(letter.length)
        : letter,
    )
    .replace(/(?<=(\P{Cn})\*+)([\p{L}\p{N}])/gu, (letter, before: string) =>
      PUNCTUATION.test(before) && before !== '*' && (CJK.test(letter) || CJK.test(before))
        ? '.'.repeat(letter.length)
        : letter,
    )
}
