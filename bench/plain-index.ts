/** Pagefind as it is over the same records, for comparison: each language's own index, queries as typed. */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import * as pagefind from 'pagefind'
import type { SearchRecord } from '../src/search/query/record.ts'
import { openPagefind, type OpenedPagefind } from './open-index.ts'

/**
 * @param folder a new folder
 * @param languages of the target and the source, e.g. `ja`
 * @returns a search that gives the target's results, then the source's
 */
export async function buildPlainIndex(
  records: SearchRecord[],
  folder: string,
  languages: { target: string; source: string },
): Promise<(query: string) => Promise<SearchRecord[]>> {
  const engines: OpenedPagefind[] = []
  for (const side of ['target', 'source'] as const) {
    const outputPath = path.join(folder, side)
    await rm(outputPath, { recursive: true, force: true })
    await mkdir(outputPath, { recursive: true })
    const { index } = await pagefind.createIndex({})
    for (const [number, record] of records.entries()) {
      await index!.addCustomRecord({
        url: `/${number}`,
        language: languages[side],
        content: record.sentences.map((sentence) => sentence[side]).join(' '),
        meta: { title: record.titles.at(-1)?.[side] ?? '' },
      })
    }
    await index!.writeFiles({ outputPath })
    engines.push(await openPagefind(outputPath, languages[side]))
  }
  await pagefind.close()
  return async (query) => {
    const hits: SearchRecord[] = []
    for (const { instance } of engines) {
      const { results } = await instance.search(query, { filters: {} })
      for (const result of results.slice(0, 5)) {
        const { raw_url: url } = await result.data()
        hits.push(records[Number(url.slice(1))]!)
      }
    }
    return hits
  }
}
