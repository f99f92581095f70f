/** Opens a built index in Node: Pagefind's own browser code, its requests answered from the folder. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  partFolder,
  start,
  toIndex,
  type Pagefind,
  type PagefindInstance,
} from '../src/search/query/pagefind.ts'
import type { Index } from '../src/search/query/index-interface.ts'

export interface OpenedPagefind {
  instance: PagefindInstance
  /** Where its files seem to be. */
  address: string
  /** What was read since the last call: bytes as stored, and files. */
  traffic(): { bytes: number; files: number }
}

let opened = 0

/** @param language the page's, which Pagefind reads from its root element */
export async function openPagefind(folder: string, language?: string): Promise<OpenedPagefind> {
  const address = `http://index-${++opened}.invalid/`
  const read = { bytes: 0, files: 0 }
  const outside = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    if (!String(input).startsWith(address)) return outside(input, init)
    const name = String(input).slice(address.length).replace(/\?.*/, '')
    const content = await readFile(path.join(folder, name))
    read.bytes += content.length
    read.files++
    return new Response(content)
  }
  const script = pathToFileURL(path.resolve(folder, 'pagefind.js')).href
  const { createInstance } = (await import(script)) as Pagefind
  if (language) {
    const root = { getAttribute: () => language }
    Object.assign(globalThis, { document: { querySelector: () => root } })
  }
  const instance = createInstance({ basePath: address, noWorker: true })
  Reflect.deleteProperty(globalThis, 'document')
  await start(instance, address, countParts(folder))
  await instance.search('a', { filters: {} })
  return {
    instance,
    address,
    traffic() {
      const since = { ...read }
      Object.assign(read, { bytes: 0, files: 0 })
      return since
    },
  }
}

function countParts(folder: string): number {
  let count = 1
  while (existsSync(path.join(folder, partFolder(count)))) count++
  return count
}

export interface OpenedIndex extends OpenedPagefind {
  index: Index
}

/** @param folder a bundle of `buildSearchIndex`: `…/search/{locale}` */
export async function openIndex(folder: string): Promise<OpenedIndex> {
  const pagefind = await openPagefind(folder)
  return { ...pagefind, index: toIndex(pagefind.instance, pagefind.address) }
}
