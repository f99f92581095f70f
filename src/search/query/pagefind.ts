/** Pagefind's JavaScript API as the index of a search. */
import { readLexicon, readSynonyms, type Lexicon, type Synonyms } from './lexicon.ts'
import { unpack } from './record.ts'
import type { Filters, Index } from './index-interface.ts'

/** The part of Pagefind 1.6 that is used. */
export interface Pagefind {
  createInstance(options: {
    basePath: string
    noWorker?: boolean
    /** In the address of its first file, which is else never taken from a cache. */
    metaCacheTag?: string
  }): PagefindInstance
}

export interface PagefindInstance {
  init(): Promise<void>
  /** Adds another bundle, which shares this one's engine. */
  mergeIndex(folder: string): Promise<void>
  search(words: string, options: { filters: Filters }): Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  id: string
  score: number
  data(): Promise<{ raw_url: string }>
}

/**
 * Where a part of a bundle stands below the bundle's folder, which holds the first part itself.
 *
 * @param index from 0
 * @example partFolder(1) // 'part-2/'
 */
export function partFolder(index: number): string {
  return index === 0 ? '' : `part-${index + 1}/`
}

/**
 * Starts the engine on a bundle and all its parts.
 *
 * @param folder address of the bundle, with the slash at its end
 * @param parts how many there are, the first included
 */
export async function start(
  instance: PagefindInstance,
  folder: string,
  parts: number,
): Promise<void> {
  await instance.init()
  const further = Array.from({ length: parts - 1 }, (_, index) => partFolder(index + 1))
  await Promise.all(further.map((part) => instance.mergeIndex(folder + part)))
}

/** @param folder address of the bundle, with the slash at its end */
export function toIndex(instance: PagefindInstance, folder: string): Index {
  let vocabulary: Promise<string[]> | undefined
  let lexicon: Promise<Lexicon> | undefined
  let synonyms: Promise<Synonyms> | undefined
  return {
    async find(words, filters) {
      if (words.length === 0) return []
      const { results } = await instance.search(words.join(' '), { filters })
      return results.sort(inOrder).map((result) => ({
        id: result.id,
        score: result.score,
        load: async () => unpack((await result.data()).raw_url),
      }))
    },
    vocabulary: () =>
      (vocabulary ??= readPacked(`${folder}vocabulary`).then((text) => text.split('\n'))),
    lexicon: () => (lexicon ??= readPacked(`${folder}lexicon`).then(readLexicon)),
    synonyms: () => (synonyms ??= readPacked(`${folder}synonyms`).then(readSynonyms)),
  }
}

/** Pagefind gives equal results in an order that changes from search to search. */
function inOrder(a: PagefindResult, b: PagefindResult): number {
  const difference = Math.round(1000 * b.score) - Math.round(1000 * a.score)
  if (difference !== 0) return difference
  return a.id < b.id ? -1 : 1
}

/** Without it words are searched as they are typed; so a failure is no error. */
async function readPacked(address: string): Promise<string> {
  try {
    const { body } = await fetch(address)
    return await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text()
  } catch {
    return ''
  }
}
