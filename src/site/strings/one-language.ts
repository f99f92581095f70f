import { useStrings } from './index.ts'

/** What stands behind a sentence that one language alone has, in a language of the interface. */
export function oneLanguageWords(language: string): {
  lang: string
  target: string
  source: string
} {
  const t = useStrings(language)
  return { lang: language, target: t('only.target'), source: t('only.source') }
}
