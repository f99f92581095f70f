/** Locales as documents, routes and `lang` attributes write them. */
import { memoize } from '../../memoize.ts'

/**
 * A locale as routes write it, or nothing where the text is none.
 *
 * @example toLocale('ja-JP') // 'ja-jp'
 */
export function toLocale(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]?.toLowerCase()
  } catch {
    return undefined
  }
}

/**
 * A locale as `lang` attributes write it.
 *
 * @example toLang('zh-hant-tw') // 'zh-Hant-TW'
 */
export const toLang = memoize(
  (locale: string): string => Intl.getCanonicalLocales(locale)[0] ?? locale,
)

/** Direction of a locale's script. */
export const toDir = memoize((locale: string): 'ltr' | 'rtl' => {
  const known: Intl.Locale & { textInfo?: Intl.TextInfo } = new Intl.Locale(locale)
  // Node 22 has it as a property.
  const info = known.textInfo ?? known.getTextInfo()
  return info.direction === 'rtl' ? 'rtl' : 'ltr'
})
