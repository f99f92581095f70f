/**
 * Fetches at once what makes up most of a first search, as soon as its field is open. One file names the
 * next: over a slow line waiting for each takes longer than the files themselves.
 */
import { ENGINE_FILE } from '../../search/query/engine-file.ts'

/** What has been begun. */
export interface Begun {
  /** Address of the index, whole, with its last slash. */
  folder: string
  /** In the address of the index's first file: that of another day may be of another index. */
  tag: string
}

let begun: Begun | undefined

/** Does so once. @param host `<site-search>` */
export function beginLoading({ dataset }: HTMLElement): Begun {
  if (begun) return begun
  const { base = '/', target, bundle = target } = dataset
  const folder = new URL(`${base}search/${bundle}/`, location.href).href
  const tag = Date.now().toString(36)
  // Without a network they are kept on the device, or nowhere.
  if (navigator.onLine) {
    void import(/* @vite-ignore */ `${folder}pagefind.js`).catch(() => {})
    for (const file of [`pagefind-entry.json?ts=${tag}`, 'lexicon', ENGINE_FILE]) {
      const link = { rel: 'preload', as: 'fetch', crossOrigin: '', href: folder + file }
      document.head.append(Object.assign(document.createElement('link'), link))
    }
  }
  return (begun = { folder, tag })
}
