/** Names of languages, as folders and files of translated documentation carry them. */
import { toLocale } from '../../sxs/pairs/locales.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The locale that a name stands for, lower case; nothing where it is a mere word.
 *
 * @example treeLocale('zh_CN') // 'zh-cn'
 */
export function treeLocale(name: string): string | undefined {
  if (!/^(?:[a-z]{2}|fil|[a-z]{2,3}(?=[-_]))([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i.test(name))
    return undefined
  const locale = toLocale(name)
  return locale && NAMES.of(locale) !== undefined ? locale : undefined
}

/** Whether two locales are of one language. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0]
}
