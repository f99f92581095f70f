/** The forms that a term may have in a sentence, as the text of a regular expression, by language. */

import { MAX_TERM } from './stems.ts'

/** Languages that write a compound as one word, in which a term may be the last part. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'nb', 'nn', 'fi'])

/** Particles and the article, which are written onto the word. */
const ARABIC_PREFIX = String.raw`(?<!\p{L})(?:[وفبلك]{0,2}(?:ال|لل)?)?`

/**
 * @param language primary language of the term
 * @param isOpen a word that goes on after the term (a compound) is the term too
 * @returns an expression without a capturing group, for the flag `u`
 */
export function formsOf(term: string, language: string, isOpen: boolean): string {
  const text = term.slice(0, MAX_TERM)
  if (language === 'ja') return japanese(text, isOpen)
  if (language === 'zh') return unspaced(text)
  const words = text.split(/[\s-]+/).filter(Boolean)
  const forms = words.map((word, index) => wordForms(word, language, index === words.length - 1))
  const isCompound = isOpen && COMPOUNDING.has(language) && text.length > 3
  const joined = forms.join(String.raw`[\s\u00a0-]{1,3}`)
  const before = language === 'ar' ? ARABIC_PREFIX : String.raw`(?<![\p{L}\p{N}])`
  const start = isCompound ? '' : before
  return start + joined + (isOpen ? '' : String.raw`(?![\p{L}\p{M}\p{N}])`)
}

function wordForms(word: string, language: string, isLast: boolean): string {
  if (language === 'de') return german(word, isLast)
  const own = escape(word)
  if (language === 'en') return isLast ? english(word) : own
  if (language === 'ar') return `${own.replace(/ة$/, '[ةت]')}(?:ات|ين|ون|ان|ه|ها|هم|ك)?`
  // One ending more or another than the dictionary form has: most languages of Europe inflect so.
  const stem = word.length > 4 ? `${escape(word.slice(0, -1))}(?:${escape(word.slice(-1))})?` : own
  return String.raw`${stem}\p{L}{0,3}`
}

function english(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${escape(word.slice(0, -1))}(?:y|ies|ied|ying)(?:['’]s?)?`
  if (/e$/i.test(word)) return `${escape(word.slice(0, -1))}(?:e|es|ed|ing)(?:['’]s?)?`
  return `${escape(word)}(?:s|es|ed|ing)?(?:['’]s?)?`
}

const ADJECTIVE = /^\p{Ll}.*(?:e|er|en|em|es)$/u

/** Nouns take endings and umlauts, `-um`, `-us` and `-o` give way to them; adjectives change theirs. */
function german(word: string, isLast: boolean): string {
  if (ADJECTIVE.test(word))
    return `${escape(word.replace(/(?:e|er|en|em|es)$/, ''))}(?:e|er|en|em|es)?`
  if (/^\p{Ll}.*en$/u.test(word))
    return `${escape(word.slice(0, -2))}(?:en|e|t|st|te|ten|end\\p{L}{0,2})`
  if (/[^aeiou]y$/i.test(word)) return `${escape(word.slice(0, -1))}(?:y|ys|ies)`
  const latin = /^(.{2,})(?:um|us|o|a)$/.exec(word)?.[1]
  const stem = umlauts(word)
  const endings = '(?:s|es|e|n|en|er|ern|nen|se|sen)?'
  const forms = latin ? `(?:${stem}${endings}|${umlauts(latin)}(?:en|a|i))` : `${stem}${endings}`
  return isLast || latin ? forms : `${stem}${endings}`
}

/** The last of a, o, u may become its umlaut: Kanal, Kanäle. */
function umlauts(word: string): string {
  const at = Math.max(...['a', 'o', 'u'].map((vowel) => word.toLowerCase().lastIndexOf(vowel)))
  if (at < 0) return escape(word)
  const vowel = word[at]!
  const umlaut = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' }[vowel] ?? vowel
  return `${escape(word.slice(0, at))}[${vowel}${umlaut}]${escape(word.slice(at + 1))}`
}

/** The u-row of verbs, and the rows that their last character moves in. */
const ROWS: Readonly<Record<string, string>> = {
  う: 'わいうえおっ',
  く: 'かきくけこい',
  ぐ: 'がぎぐげごい',
  す: 'さしすせそ',
  つ: 'たちつてとっ',
  ぬ: 'なにぬねのん',
  ぶ: 'ばびぶべぼん',
  む: 'まみむめもん',
  る: 'らりるれろっ',
}

/**
 * Verbs and adjectives after a kanji move their ending; `する` hangs on a noun. A noun in katakana ends
 * where katakana ends.
 */
function japanese(term: string, isOpen: boolean): string {
  const noun = /^(.+)する$/.exec(term)?.[1]
  if (noun) return `${unspaced(noun)}\\s?(?:する|し|さ|せ|すれ|できる|でき)`
  const last = term.at(-1)!
  const stem = term.slice(0, -1)
  if (/[\p{sc=Han}\p{sc=Hiragana}]$/u.test(stem) && /\p{sc=Han}/u.test(term)) {
    // `る` falls off in one class of verbs: 開ける, 開けた.
    if (last === 'る') return `${unspaced(stem)}(?:[${ROWS['る']}]|た|て|な|ま|よ|ず)`
    if (ROWS[last]) return `${unspaced(stem)}[${ROWS[last]}]`
    if (last === 'い') return `${unspaced(stem)}(?:い|く|かっ|けれ|さ)`
  }
  const edge = (side: '<!' | '!') => (isOpen ? '' : `(?${side}[\\p{sc=Katakana}ー])`)
  const startsKana = /^[\p{sc=Katakana}]/u.test(term)
  const endsKana = /[\p{sc=Katakana}ー]$/u.test(term)
  return (startsKana ? edge('<!') : '') + unspaced(term) + (endsKana ? edge('!') : '')
}

/** Spaces between words, and the long vowel at the end of one, are written or not. */
function unspaced(term: string): string {
  const parts = term.split(/[\s・]+/).filter(Boolean)
  return parts
    .map((part) => {
      const bare = part.replace(/ー$/, '')
      const isLoan = /[\p{sc=Katakana}ー]$/u.test(part)
      return escape(bare) + (isLoan ? 'ー?' : '')
    })
    .join('[\\s・]?')
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
