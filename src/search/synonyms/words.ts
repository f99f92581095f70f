/** What of a sentence may have a synonym: its words, and two neighbouring ones that make one name. */
import { isUnspaced } from '../words/characters.ts'
import { fold } from '../words/fold.ts'
import { ENGLISH_WORDS, type FunctionWords } from '../words/function-words.ts'
import { isHiragana } from '../words/terms.ts'

/** Markup that stands between words; what a link leads to is no text. */
const LINK_END = /\]\([^()\s]*\)/g
const MARKUP = /<[^<>]*>|`[^`]*`/g
const KATAKANA = /^[\p{sc=Katakana}ー]+$/u
const LETTERS = /^[\p{L}\p{M}ー'’-]+$/u
/** A longer one is no word that anybody asks for. */
const LONGEST = 24

/** Stands between the two words of a name, whether or not they are written apart. */
export const BESIDE = '\u0001'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(locale: string): Intl.Segmenter {
  let known = segmenters.get(locale)
  if (!known) {
    known = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, known)
  }
  return known
}

/**
 * @returns words and pairs of words as they are compared, each once
 * @example [...termsOf('Delete a call queue', 'en')] // ['delete', 'call', 'queue', `call${BESIDE}queue`]
 */
export function termsOf(
  markdown: string,
  locale: string,
  joining: FunctionWords = ENGLISH_WORDS,
): Set<string> {
  const text = markdown.replace(LINK_END, ' ').replace(MARKUP, '\n')
  const found = new Set<string>()
  let before = ''
  for (const segment of segmentsOf(text, locale)) {
    const word = wordOf(segment)
    if (word === '' || joining.has(word)) {
      before = ''
      continue
    }
    if ([...word].length > 1) found.add(word)
    // Words of two scripts are one left as it was beside another.
    if (before !== '' && isUnspaced(word[0]!) === isUnspaced(before.at(-1)!))
      found.add(before + BESIDE + word)
    before = word
  }
  return found
}

const words = new Map<string, string>()
/** Hostile texts may have any number of them. */
const MOST_WORDS = 50_000

/** A segment as it is compared; `''` where it is no word that anybody asks for. */
function wordOf(segment: string): string {
  const known = words.get(segment)
  if (known !== undefined) return known
  const folded = LETTERS.test(segment) ? fold(segment).text : ''
  const word = isEnding(folded) || folded.length > LONGEST ? '' : folded
  if (words.size < MOST_WORDS) words.set(segment, word)
  return word
}

/** Only hiragana, or one letter and hiragana: a verb's form, or a part of one (立ち of 役に立ち). */
const isEnding = (word: string): boolean =>
  isHiragana(word) || (word.length > 1 && isHiragana(word.slice(1)) && isUnspaced(word[0]!))

/** Words and what separates them but spaces; a run of katakana is one word, which segmenters cut. */
function segmentsOf(text: string, locale: string): string[] {
  const found: string[] = []
  let isJoined = false
  for (const { segment } of segmenterOf(locale).segment(text)) {
    const isKana = KATAKANA.test(segment)
    if (isKana && isJoined) found.push(found.pop()! + segment)
    else if (segment.trim() !== '') found.push(segment)
    isJoined = isKana
  }
  return found
}

/** A term as it is written. */
export function written(term: string): string {
  const [first = '', second] = term.split(BESIDE)
  if (second === undefined) return first
  return isUnspaced(second[0]!) ? first + second : `${first} ${second}`
}
