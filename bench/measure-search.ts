/** Indexes a source folder in a folder of its own and measures the search over it. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readAll } from '../src/docset/read/read-all.ts'
import type { SearchRecord } from '../src/search/query/record.ts'
import { search } from '../src/search/query/search.ts'
import { toPages } from '../src/site/pages.ts'
import { toBundles, type Bundle } from '../src/search/index/search-bundles.ts'
import type { Indexed } from '../src/search/index/search-parts.ts'
import { searchRecords } from '../src/search/index/search-records.ts'
import { openSourceFolder } from '../src/config/source-folder.ts'
import { buildSearchIndex, toListed, withTexts } from './build-index.ts'
import { judge, shown, type Judged, type Quality } from './judge.ts'
import { openIndex } from './open-index.ts'
import { buildPlainIndex } from './plain-index.ts'
import { benchSearch, type SearchFigures } from './search.ts'

export interface SearchMeasure extends SearchFigures {
  records: number
  indexSeconds: number
  /** Size of all files of the search. */
  bytes: number
}

export async function measureSearch(source: string): Promise<SearchMeasure> {
  return withIndex(source, async ({ folder, documents, indexSeconds }) => {
    const { locale, records } = firstLocale(documents)
    const figures = await benchSearch({ folder: path.join(folder, 'search', locale), records })
    const bytes = await sizeOf(path.join(folder, 'search'))
    return { ...figures, records: records.length, indexSeconds, bytes }
  })
}

export interface JudgedMeasure {
  queries: number
  search: Quality
  /** Pagefind as it is, over the same records. */
  plain: Quality
}

/** @param source folder of the guide that the judged queries are about */
export async function measureJudged(source: string, queries: Judged[]): Promise<JudgedMeasure> {
  return withIndex(source, async ({ folder, documents }) => {
    const { locale, records } = firstLocale(documents)
    const { index } = await openIndex(path.join(folder, 'search', locale))
    const [target, english] = [locale.split('-')[0]!, 'en']
    const plain = await buildPlainIndex(records, path.join(folder, 'plain'), {
      target,
      source: english,
    })
    const answer = async (query: string) => shown((await search(query, index, 'target')).groups)
    return {
      queries: queries.length,
      search: await judge(queries, answer),
      plain: await judge(queries, plain),
    }
  })
}

interface Built {
  folder: string
  documents: Indexed[]
  indexSeconds: number
}

async function withIndex<Result>(
  source: string,
  measure: (built: Built) => Promise<Result>,
): Promise<Result> {
  const reader = openSourceFolder(source)
  const { routes } = reader.docset
  const documents: Indexed[] = []
  for await (const { path: name, document } of readAll(reader, [...routes.keys()])) {
    if (document) documents.push({ slug: routes.get(name)!, document })
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-search-'))
  try {
    const start = performance.now()
    await buildSearchIndex({ outDir: folder, documents })
    return await measure({ folder, documents, indexSeconds: (performance.now() - start) / 1000 })
  } finally {
    await rm(folder, { recursive: true })
  }
}

function firstLocale(documents: Indexed[]): { locale: string; records: SearchRecord[] } {
  const [{ name, documents: listed }] = toBundles(toPages(toListed(documents))) as [Bundle]
  return { locale: name, records: searchRecords(withTexts(listed, documents)) }
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(names.map((name) => stat(path.join(folder, name))))
  return sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
