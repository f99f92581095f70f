const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether a folder's name is a language with a region (`ja-jp`, `zh-Hant-TW`), and no mere word such as `sign-in`. */
function isLocale(name: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z]{4})?-([a-z]{2}|\d{3})$/i.test(name)) return false
  return NAMES.of(name) !== undefined
}

/**
 * The top folders that stand for a locale each. A source folder is laid out by locale only where
 * every top folder that holds documents is named for one; `README.md` and the like may lie beside
 * them.
 *
 * @param files paths of the documents
 * @returns the folders' names as written; empty where the folder is not laid out by locale
 * @example
 * localeFolders(['ja-jp/a.md', 'de-de/a.md']) // Set { 'ja-jp', 'de-de' }
 */
export function localeFolders(files: string[]): Set<string> {
  const tops = files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!)
  const folders = new Set(tops)
  return [...folders].every(isLocale) ? folders : new Set()
}
