/** Languages that share the source's script also share words with it: `Name`, `Version`, `Status`. */
import { memoize } from '../../memoize.ts'

/**
 * Whether a target is written in the source's letters, so that a word equal in both proves nothing.
 *
 * @param language primary language of the target
 * @example sharesScript('de') // true
 * @example sharesScript('ja') // false
 */
export const sharesScript = memoize(
  (language: string): boolean => new Intl.Locale(language).maximize().script === 'Latn',
)
