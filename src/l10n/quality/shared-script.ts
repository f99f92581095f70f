/** Languages that share the source's script also share words with it: `Name`, `Version`, `Status`. */
import { memoize } from '../../memoize.ts'

const scriptOf = memoize(
  (language: string) => new Intl.Locale(language || 'und').maximize().script ?? '',
)

/**
 * Whether a target is written in the source's letters, so that a word equal in both proves nothing.
 *
 * @param language primary language of the target
 * @example sharesScript('de') // true
 * @example sharesScript('ja') // false
 */
export function sharesScript(language: string): boolean {
  return scriptOf(language) === 'Latn'
}

const LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{sc=Latin}/u,
  Jpan: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  Hans: /\p{sc=Han}/u,
  Hant: /\p{sc=Han}/u,
  Kore: /[\p{sc=Hangul}\p{sc=Han}]/u,
  Arab: /\p{sc=Arabic}/u,
  Hebr: /\p{sc=Hebrew}/u,
  Cyrl: /\p{sc=Cyrillic}/u,
  Grek: /\p{sc=Greek}/u,
  Thai: /\p{sc=Thai}/u,
  Deva: /\p{sc=Devanagari}/u,
}

/** Whether a text has a letter that the language is written with; true of scripts that are not known. */
export function hasScriptOf(text: string, language: string): boolean {
  return LETTERS[scriptOf(language)]?.test(text) ?? true
}
