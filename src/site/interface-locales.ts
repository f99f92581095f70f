import { interfaceLanguage } from './strings/index.ts'

/**
 * The locales that stand for the languages of the interface: for each one of that very language where
 * there is one, else any that has its words.
 *
 * @param locales of the site, targets first
 * @example interfaceLocales(['de-de', 'ja-jp', 'en-us']) // Map { 'en' => 'en-us', 'ja' => 'ja-jp' }
 */
export function interfaceLocales(locales: readonly string[]): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const locale of locales) {
    const language = interfaceLanguage(locale)
    const isOwn = new Intl.Locale(locale).language === language
    const known = chosen.get(language)
    const isKnownOwn = known !== undefined && new Intl.Locale(known).language === language
    if (known === undefined || (isOwn && !isKnownOwn)) chosen.set(language, locale)
  }
  return chosen
}
