/** Pagefind in the page: loaded once, when the search is first opened. */
import { toIndex, type Pagefind } from '../search/pagefind.ts'
import type { Index } from '../search/search.ts'

let opened: Promise<Index> | undefined

/** @param folder address of a locale's bundle, with its last slash */
export function openIndex(folder: string): Promise<Index> {
  opened ??= load(folder).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function load(folder: string): Promise<Index> {
  const address = new URL(folder, location.href).href
  const { createInstance } = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind
  // A thread of its own would be one more file to fetch; a search takes a few milliseconds.
  const instance = createInstance({ basePath: address, noWorker: true })
  await instance.init()
  return toIndex(instance, address)
}
