/**
 * Fetches all at once what every search needs, as soon as its field is open. One file names the next: over
 * a slow line waiting for each takes longer than the files themselves.
 */
import { ENGINE_FILE } from '../../search/query/engine-file.ts'
import styles from './search-dialog.css?url'

/** What has been begun for the search of a page. */
export interface Begun {
  /** Address of the index, whole, with its last slash. */
  folder: string
  /** In the address of the index's first file: that of another day may be of another index. */
  tag: string
  /** The dialog's looks are there, or will never be. */
  styled: Promise<unknown>
}

/** What the dialog is opened with. */
export type Opening = [host: HTMLElement, element: HTMLDialogElement, begun: Begun]

/** What the dialog's script imports, with spaces between; a build writes it here. */
const IMPORTS = '__IMPORTS_OF_search-dialog__'

let begun: Begun | undefined

/** Does so once. @param host `<site-search>` */
export function beginLoading({ dataset }: HTMLElement): Begun {
  const { base = '/', target, bundle = target } = dataset
  const folder = new URL(`${base}search/${bundle}/`, location.href).href
  return (begun ??= begin(folder, Date.now().toString(36)))
}

function begin(folder: string, tag: string): Begun {
  const words = document.querySelector<HTMLElement>('site-settings')?.dataset['words']
  const styled = addLink({ rel: 'stylesheet', href: styles })
  // Without a network these are taken from what is kept, or not at all.
  if (navigator.onLine) {
    for (const name of IMPORTS.split(' '))
      if (name.endsWith('.js'))
        void addLink({ rel: 'modulepreload', href: new URL(name, import.meta.url).href })
    void addLink({ rel: 'modulepreload', href: `${folder}pagefind.js` })
    const fetched = [words, `pagefind-entry.json?ts=${tag}`, 'lexicon', ENGINE_FILE]
    for (const file of fetched)
      if (file)
        void addLink({
          ...{ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' },
          href: new URL(file, folder).href,
        })
  }
  return { folder, tag, styled }
}

function addLink(properties: Partial<HTMLLinkElement>): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), properties)
  const settled = new Promise((resolve) => {
    for (const event of ['load', 'error']) link.addEventListener(event, resolve, { once: true })
  })
  document.head.append(link)
  return settled
}
