/** Pagefind in the page: loaded once, when the search is first opened. */
import { toIndex, type Pagefind } from '../search/pagefind.ts'
import type { Index } from '../search/search.ts'

let opened: Promise<Index> | undefined

/** @param address of a locale's bundle, whole, with its last slash */
export function openIndex(address: string): Promise<Index> {
  opened ??= load(address).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function load(address: string): Promise<Index> {
  const { createInstance } = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind
  // A thread of its own would be one more file to fetch; a search takes a few milliseconds.
  const instance = createInstance({ basePath: address, noWorker: true })
  await instance.init()
  return toIndex(instance, address)
}
