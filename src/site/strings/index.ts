/** Words of the interface, in the languages it has. */
import { memoize } from '../../memoize.ts'
import { en, type StringKey, type Strings } from './en.ts'
import { ja } from './ja.ts'

const dictionaries: Record<string, Strings> = { en, ja }

/** Languages the interface has. */
export const interfaceLanguages = Object.keys(dictionaries)

/** Words of what opens on a page: the search, settings and their keys, peeks, copying, reading offline. */
export type OpenedWords = Pick<
  Strings,
  Extract<
    StringKey,
    | `${'search' | 'settings' | 'keys' | 'peek' | 'copy' | 'report' | 'update' | 'offline' | 'tools' | 'image' | 'listen'}.${string}`
    | 'checklist.printDone'
  >
>

const OPENED =
  /^(?:search|settings|keys|peek|copy|report|update|offline|tools|image|listen)\.|^checklist\.printDone$/

export function openedWords(language: string): OpenedWords {
  const words = Object.entries(dictionaries[language] ?? en)
  return Object.fromEntries(words.filter(([key]) => OPENED.test(key))) as OpenedWords
}

/** Words of the search dialog, without the `search.` before them. */
export type SearchWords = {
  [Key in StringKey as Key extends `search.${infer Name}` ? Name : never]: string
}

/**
 * The language the interface has on a locale's pages: its own where there are words for it, else English.
 *
 * @example interfaceLanguage('ja-jp') // 'ja'
 * @example interfaceLanguage('ar-sa') // 'en'
 */
export const interfaceLanguage = memoize((locale: string): string => {
  const { language } = new Intl.Locale(locale)
  return language in dictionaries ? language : 'en'
})

/**
 * A function that gives words in one language, with `{name}` filled in.
 *
 * @param language a result of `interfaceLanguage`
 * @example useStrings('en')('view.shown', { language: 'English' }) // 'Showing English'
 */
export function useStrings(
  language: string,
): (key: StringKey, values?: Record<string, string | number>) => string {
  const words = dictionaries[language] ?? en
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
