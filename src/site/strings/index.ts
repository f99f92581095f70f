/** Words of the interface, in the languages it has. */
import { memoize } from '../memoize.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'

export type StringKey = keyof typeof en
export type Strings = Record<StringKey, string>

const dictionaries: Record<string, Strings> = { en, ja }

/** Languages the interface has. */
export const interfaceLanguages = Object.keys(dictionaries)

/** Words of the search dialog, without the `search.` before them. */
export type SearchWords = {
  [Key in StringKey as Key extends `search.${infer Name}` ? Name : never]: string
}

export function searchWords(language: string): SearchWords {
  const words = Object.entries(dictionaries[language] ?? en)
  const own = words.filter(([key]) => key.startsWith('search.'))
  return Object.fromEntries(own.map(([key, text]) => [key.slice(7), text])) as SearchWords
}

/** Words of what opens on a page: settings and their keys, peeks, copying. */
export type OpenedWords = Pick<
  Strings,
  Extract<
    StringKey,
    `${'settings' | 'keys' | 'peek' | 'copy' | 'report'}.${string}` | 'checklist.printDone'
  >
>

export function openedWords(language: string): OpenedWords {
  const words = Object.entries(dictionaries[language] ?? en)
  const opened = words.filter(([key]) =>
    /^(?:settings|keys|peek|copy|report)\.|^checklist\.printDone$/.test(key),
  )
  return Object.fromEntries(opened) as OpenedWords
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
