const PUNCTUATION = /[\p{P}\p{S}]/u
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]/u

/**
 * CommonMark lets `**「…」**の` open and close nothing, since it expects spaces between words.
 * For the parser's eyes only, the letter beside such a run becomes a full stop: the length, hence
 * every offset, stays. One letter between two runs (`，**在**某`) is left alone where the first opens.
 */
export function flank(half: string): string {
  if (!half.includes('*')) return half
  const opens = runCounter(half)
  return half
    .replace(/([\p{L}\p{N}])(?=\*+(\P{Cn}))/gu, (letter, _same, next: string) =>
      PUNCTUATION.test(next) && next !== '*' && (CJK.test(letter) || CJK.test(next))
        ? '.'.repeat(letter.length)
        : letter,
    )
    .replace(/(?<=(\P{Cn})\*+)([\p{L}\p{N}])/gu, (letter, before: string, _: string, at: number) =>
      PUNCTUATION.test(before) &&
      before !== '*' &&
      (CJK.test(letter) || CJK.test(before)) &&
      !(half[at + letter.length] === '*' && opens(at))
        ? '.'.repeat(letter.length)
        : letter,
    )
}

/** Whether the run of stars before an offset is an odd one; asked at rising offsets. */
function runCounter(half: string): (offset: number) => boolean {
  let at = 0
  let runs = 0
  return (offset) => {
    for (; at < offset; at++) if (half[at] === '*' && half[at + 1] !== '*') runs++
    return runs % 2 === 1
  }
}
