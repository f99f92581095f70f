/** The index of a search in the page: Pagefind, loaded once; without a network, the pages kept here. */
import { start, toIndex, type Pagefind } from '../../search/query/pagefind.ts'
import type { Index } from '../../search/query/index-interface.ts'
import type { Begun } from './begin-loading.ts'

let opened: Promise<Index> | undefined

/**
 * @param begun names the index of a locale
 * @param parts how many the bundle has
 * @param base path of the site
 */
export async function openIndex(begun: Begun, parts: number, base: string): Promise<Index> {
  // Asked each time: the network may go and come back while the dialog is open.
  const isCut = !navigator.onLine && navigator.serviceWorker?.controller
  const kept = isCut ? await openKept(base) : undefined
  if (kept) return kept
  try {
    return await (opened ??= load(begun, parts))
  } catch (error) {
    opened = undefined
    const instead = await openKept(base)
    if (instead) return instead
    throw error
  }
}

async function load({ folder, tag }: Begun, parts: number): Promise<Index> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind
  // A thread of its own would be one more file to fetch; a search takes a few milliseconds.
  const instance = createInstance({
    basePath: folder,
    noWorker: true,
    metaCacheTag: tag,
  })
  await start(instance, folder, parts)
  return toIndex(instance, folder)
}

/** @returns undefined where the whole site is kept, which has its own index at hand; or nothing is */
async function openKept(base: string): Promise<Index | undefined> {
  const { openKeptIndex } = await import('./kept-search.ts')
  return openKeptIndex(base)
}
