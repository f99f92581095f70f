/** Languages that share the source's script also share words with it: `Name`, `Version`, `Status`. */

const known = new Map<string, boolean>()

/**
 * Whether a target is written in the source's letters, so that a word equal in both proves nothing.
 *
 * @param language primary language of the target
 * @example sharesScript('de') // true
 * @example sharesScript('ja') // false
 */
export function sharesScript(language: string): boolean {
  let shared = known.get(language)
  if (shared === undefined) {
    shared = new Intl.Locale(language).maximize().script === 'Latn'
    known.set(language, shared)
  }
  return shared
}
