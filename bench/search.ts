/** Measures the search over a built index: whether it finds what stands in the texts, and how fast. */
import type { SearchRecord } from '../src/search/query/record.ts'
import { search } from '../src/search/query/search.ts'
import { judge, shown, type Judged, type Quality } from './judge.ts'
import { openIndex, type OpenedIndex } from './open-index.ts'
import { CLASSES, holds, mineVariants, sampleTerms } from './sample.ts'

interface TermFigures {
  terms: number
  /** Terms that find nothing. */
  none: string[]
  /** Share of terms that the first result holds. */
  first: number
  /** Milliseconds of a search in one thread of Node: median, and the slowest of twenty. */
  milliseconds: { median: number; slow: number }
  /** Bytes read per search, as stored: median, and the most of twenty. */
  bytes: { median: number; most: number }
}

export interface SearchFigures {
  /** By class of term; empty classes are left out. */
  terms: Record<string, TermFigures>
  variants: { pairs: number; different: [string, string][] }
  judged?: Quality
}

export interface SearchBenchOptions {
  /** A bundle of `buildSearchIndex`: `…/search/{locale}`. */
  folder: string
  records: SearchRecord[]
  judged?: Judged[]
  /** Terms of each class. */
  count?: number
  seed?: number
}

export async function benchSearch(options: SearchBenchOptions): Promise<SearchFigures> {
  const { folder, records, judged, count = 250, seed } = options
  const opened = await openIndex(folder)
  const texts = records.flatMap(({ sentences }) => sentences.map(({ target }) => target))
  const terms: SearchFigures['terms'] = {}
  for (const [name, pattern] of Object.entries(CLASSES)) {
    const sample = sampleTerms(texts, pattern, count, seed)
    if (sample.length > 0) terms[name] = await measureTerms(opened, sample)
  }
  const variants = await measureVariants(opened, mineVariants(texts))
  if (!judged) return { terms, variants }
  const answer = async (query: string) =>
    shown((await search(query, opened.index, 'target')).groups)
  return { terms, variants, judged: await judge(judged, answer) }
}

async function measureTerms(opened: OpenedIndex, terms: string[]): Promise<TermFigures> {
  const times: number[] = []
  const sizes: number[] = []
  const none: string[] = []
  let first = 0
  for (const term of terms) {
    opened.traffic()
    const start = performance.now()
    const { groups } = await search(term, opened.index, 'target')
    times.push(performance.now() - start)
    sizes.push(opened.traffic().bytes)
    const record = groups[0]?.answers[0]?.record
    if (!record) none.push(term)
    else if (textOf(record).some((text) => holds(text, term))) first++
  }
  const milliseconds = { median: quantile(times, 0.5), slow: quantile(times, 0.95) }
  const bytes = { median: quantile(sizes, 0.5), most: quantile(sizes, 0.95) }
  return { terms: terms.length, none, first: first / terms.length, milliseconds, bytes }
}

function textOf({ titles, sentences }: SearchRecord): string[] {
  return [...titles, ...sentences].map(({ target }) => target)
}

async function measureVariants(
  { index }: OpenedIndex,
  pairs: [string, string][],
): Promise<SearchFigures['variants']> {
  const first = async (query: string) => {
    const record = shown((await search(query, index, 'target')).groups)[0]
    return record && JSON.stringify(record)
  }
  const different: [string, string][] = []
  for (const [usual, rare] of pairs) {
    if ((await first(usual)) !== (await first(rare))) different.push([usual, rare])
  }
  return { pairs: pairs.length, different }
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
