/** The words a lexicon is made of, by script: what may stand for a word of the other language. */

/** A run of one script: katakana, Han, Hangul, scripts of South-East Asia without spaces, other letters. */
const RUN =
  /[ァ-ヺー]{2,}|[\u3400-\u9fff々]+|[\uac00-\ud7af]+|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+|[[\p{L}\p{M}]--[ぁ-ヺー\u3400-\u9fff々\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]]+/gv
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}]+$/u
const ARABIC_CLITICS = /^(?:وال|بال|كال|فال|لل|ال)/
const ENGLISH_ENDINGS = /(?:ations?|ating|ated|ates|ings?|ed|es|s|ly)$/

/** Longest text that is taken as one word besides: a label, the text of a cell. */
export const LONGEST_LABEL = 14

/**
 * Makes the reader of a locale's runs: the words that one has. In a text of another script, words in Latin
 * letters are left out: they are names, which are compared as they are.
 */
export function createRunReader(locale: string): (run: string) => string[] {
  const script = scriptOf(locale)
  const isEnglish = /^en\b/i.test(locale)
  return (run) => {
    const code = run.charCodeAt(0)
    if (isKatakana(code)) return [run.endsWith('ー') ? run.slice(0, -1) : run]
    if (isOfPairs(code)) return toGrams(run, 2)
    if (isOfThrees(code)) return toGrams(run, 3)
    const word = script !== 'Latn' && LATIN.test(run) ? '' : stemWord(run, isEnglish)
    return word === '' ? [] : [word]
  }
}

/** The runs of a text. */
export function findRuns(plain: string): readonly string[] {
  return plain.match(RUN) ?? []
}

/** A short text as a word. */
export function labelOf(plain: string): string | undefined {
  const label = plain.replace(/\s+/g, ' ').trim().toLowerCase()
  return /\p{L}/u.test(label) ? `=${trimLabel(label)}` : undefined
}

const trimLabel = (label: string) => (/[.。:：]$/.test(label) ? label.slice(0, -1) : label)

function scriptOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().script ?? ''
  } catch {
    return ''
  }
}

/** Han and Hangul are cut into pairs, scripts without spaces into threes; by a run's first character. */
const isKatakana = (code: number) => code >= 0x30a1 && code <= 0x30fc
const isOfPairs = (code: number) =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || (code >= 0xac00 && code <= 0xd7af)
const isOfThrees = (code: number) =>
  (code >= 0x0e00 && code <= 0x0eff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff)

function toGrams(run: string, size: number): string[] {
  if (run.length <= size) return [run]
  return Array.from({ length: run.length - size + 1 }, (_, at) => run.slice(at, at + size))
}

/** @returns `''` where the word is too short to mean something by itself */
function stemWord(word: string, isEnglish: boolean): string {
  if (word.length < 3 || KANA.test(word)) return ''
  const lower = word.toLowerCase()
  if (isEnglish)
    return (lower.length > 5 ? lower.replace(ENGLISH_ENDINGS, '') : lower.replace(/s$/, '')).slice(
      0,
      8,
    )
  const bare = lower.replace(ARABIC_CLITICS, '')
  if (bare !== lower) return bare.length > 2 ? bare.slice(0, 5) : ''
  return lower.slice(0, 7)
}
