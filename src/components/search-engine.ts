/** Pagefind in the page: loaded once, when the search is first opened. */
import { start, toIndex, type Pagefind } from '../search/pagefind.ts'
import type { Index } from '../search/search.ts'

let opened: Promise<Index> | undefined

/**
 * @param address of a locale's bundle, whole, with its last slash
 * @param parts how many the bundle has
 */
export function openIndex(address: string, parts: number): Promise<Index> {
  opened ??= load(address, parts).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function load(address: string, parts: number): Promise<Index> {
  const { createInstance } = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind
  // A thread of its own would be one more file to fetch; a search takes a few milliseconds.
  const instance = createInstance({ basePath: address, noWorker: true })
  await start(instance, address, parts)
  return toIndex(instance, address)
}
