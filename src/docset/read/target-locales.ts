/** The locale of documents that do not name theirs. */
import type { SourceFile } from '../contents/list.ts'
import type { Survey } from './survey.ts'

/** An unknown language, as BCP 47 writes it. */
const UNKNOWN = 'und'

/**
 * Target locale of every document by its path: what it names itself, else its folder's, else what the
 * publishing configuration declares for its docset (where that is a translation), else that of a
 * document that includes it, else what most documents name, else the configured one. Where there is
 * none of these and nothing is translated, the documents are in the source's locale.
 */
export function findTargetLocales(
  documents: SourceFile[],
  survey: Survey,
  { sourceLocale = 'en-us', targetLocale }: { sourceLocale?: string; targetLocale?: string } = {},
): Map<string, string> {
  const locales = new Map<string, string>()
  const known = new Set(documents.map(({ path }) => path))
  for (const { path, locale, declared } of documents) {
    const own =
      survey.get(path)?.locale ?? locale ?? (declared === sourceLocale ? undefined : declared)
    if (own) locales.set(path, own)
  }
  const isTranslated = [...survey.values()].some(({ paired }) => paired)
  const fallback = targetLocale ?? (isTranslated ? UNKNOWN : sourceLocale)
  const majority = mostFrequent(locales.values())[0] ?? fallback
  for (const { includes, locale = majority } of [...survey].map(withLocale)) {
    for (const include of includes)
      if (known.has(include) && !locales.has(include)) locales.set(include, locale)
  }
  for (const { path } of documents) if (!locales.has(path)) locales.set(path, majority)
  return locales

  function withLocale([path, { includes }]: [string, { includes: string[] }]) {
    return { includes, locale: locales.get(path) }
  }
}

/** Each of some names once: the most frequent first, equal ones by name. */
export function mostFrequent(names: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
}
