/** What a locale implies: its name, its direction, the language the interface has there. */
import { memoize } from '../memoize.ts'

/**
 * Writes a locale as a language tag.
 *
 * @example toLanguageTag('ja-jp') // 'ja-JP'
 */
export const toLanguageTag = memoize((locale: string): string => {
  try {
    return new Intl.Locale(locale).toString()
  } catch {
    return locale
  }
})

/**
 * A language's name in itself or in another language; the first letter large where the script has one.
 *
 * @example languageName('ja-jp') // '日本語'
 * @example languageName('ja-jp', 'en') // 'Japanese'
 * @example languageName('und') // 'Translation'
 */
export function languageName(locale: string, within = locale): string {
  return nameWithin(locale, within)
}

const nameWithin = memoize((locale: string, within: string): string => {
  const { language } = new Intl.Locale(locale)
  if (!language || language === 'und') return 'Translation'
  const name = new Intl.DisplayNames([within], { type: 'language' }).of(language) ?? locale
  return name.charAt(0).toLocaleUpperCase(within) + name.slice(1)
})

/**
 * A locale's name in its own language; with its region or script where another of the same language
 * stands beside it.
 *
 * @param among locales of the site
 * @example localeName('pt-br', ['pt-br', 'en-us']) // 'Português'
 * @example localeName('pt-br', ['pt-br', 'pt-pt']) // 'Português (Brasil)'
 */
export function localeName(locale: string, among: readonly string[]): string {
  const { language } = new Intl.Locale(locale)
  const alike = among.filter((other) => new Intl.Locale(other).language === language)
  if (alike.length < 2) return languageName(locale)
  const names = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' })
  const name = names.of(toLanguageTag(locale)) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'])

/** Direction of a locale's script. */
export const direction = memoize((locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr',
)

/**
 * A day as people write it.
 *
 * @param date ISO, e.g. `2020-04-22`
 * @example writtenDate('2020-04-22', 'ja') // '2020年4月22日'
 */
export function writtenDate(date: string, language: string): string {
  return dateFormat(language).format(new Date(date))
}

const dateFormat = memoize(
  (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
)
