/** What all forms of a term (`inflect.ts`) begin with, word by word. */

/** How a word of a term begins in every form. */
export interface Stem {
  text: string
  /** Nothing stands between it and the next word. */
  isWhole: boolean
}

/** Longer terms are no terms. */
export const MAX_TERM = 200

/** @param language primary language of the term */
export function stemsOf(term: string, language: string): Stem[] {
  const text = term.slice(0, MAX_TERM).toLowerCase()
  if (language === 'ja' || language === 'zh')
    return [
      {
        text: toStemText(language === 'ja' ? japanese(text) : text, language).join(''),
        isWhole: true,
      },
    ]
  const words = text.split(/[\s-]+/).filter(Boolean)
  return words.map((word, index) => {
    const isLast = index === words.length - 1
    const stem = language === 'en' && !isLast ? word : stemOf(word, language)
    const isWhole = language === 'en'
    return { text: toStemText(stem, language).join(''), isWhole }
  })
}

/** The letters of a text as stems have them. */
export function toStemText(text: string, language: string): string[] {
  const lower = text.toLowerCase()
  if (language === 'ja' || language === 'zh') return [...lower.replace(/[\s・ー]/g, '')]
  return [...(language === 'de' ? lower.replace(/[äöü]/g, (vowel) => PLAIN[vowel]!) : lower)]
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

function stemOf(word: string, language: string): string {
  if (language === 'en') return /(?:[^aeiou]y|e)$/.test(word) ? word.slice(0, -1) : word
  if (language === 'ar') return word.replace(/ة$/, '')
  if (language !== 'de') return word.length > 4 ? word.slice(0, -1) : word
  const plain = word.replace(/(?:um|us|o|a|y)$/, '').replace(/(?:e|er|en|em|es)$/, '')
  return plain === '' ? word.slice(0, 1) : plain
}

/** Verbs and adjectives move their last character. */
function japanese(term: string): string {
  const noun = term.replace(/する$/, '')
  return noun !== term ? noun : term.replace(/(?<=.)[うくぐすつぬぶむるい]$/, '')
}
