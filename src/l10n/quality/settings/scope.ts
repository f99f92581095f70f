import path from 'node:path'

/** What some of a configuration is for; everything where it does not say. */
interface Scope {
  locales?: readonly string[] | undefined
  paths?: readonly string[] | undefined
}

/**
 * Whether it is for a document: its locale, or the language of it, and its path are among those named.
 *
 * @example isFor({ locales: ['de'] }, 'de-AT', 'a.md') // true
 */
export function isFor({ locales, paths }: Scope, locale: string, file: string): boolean {
  const own = locale.toLowerCase()
  const isLocale = (each: string) =>
    own === each.toLowerCase() || own.startsWith(`${each.toLowerCase()}-`)
  return (
    (locales?.some(isLocale) ?? true) &&
    (paths?.some((glob) => path.posix.matchesGlob(file, glob)) ?? true)
  )
}
