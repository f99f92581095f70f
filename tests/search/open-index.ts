/** Opens a built index in Node: Pagefind's own browser code, its requests answered from the folder. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { toIndex, type Pagefind } from '../../src/search/pagefind.ts'
import type { Index } from '../../src/search/search.ts'

const ADDRESS = 'http://index.invalid/'

export interface Opened {
  index: Index
  /** What was read since the last call: bytes as stored, and files. */
  traffic(): { bytes: number; files: number }
}

export async function openIndex(folder: string): Promise<Opened> {
  let bytes = 0
  let files = 0
  const outside = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const address = String(input)
    if (!address.startsWith(ADDRESS)) return outside(input, init)
    const name = address.slice(ADDRESS.length).replace(/\?.*/, '')
    const content = await readFile(path.join(folder, name))
    bytes += content.length
    files++
    return new Response(content)
  }
  const module = pathToFileURL(path.join(folder, 'pagefind.js')).href
  const pagefind = (await import(module)) as Pagefind
  const instance = pagefind.createInstance({ basePath: ADDRESS, noWorker: true })
  await instance.init()
  await instance.search('a', { filters: {} })
  return {
    index: toIndex(instance, ADDRESS),
    traffic() {
      const read = { bytes, files }
      bytes = 0
      files = 0
      return read
    },
  }
}
