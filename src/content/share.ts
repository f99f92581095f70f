/** Which documents are a shard's: those of some parts of the search indexes, so that each part is made by one. */
import type { DocumentOutline } from './outline.ts'
import type { Reader } from '../docset/read/reader.ts'
import { toBundles } from '../search/index/search-bundles.ts'
import { countParts, partOf } from '../search/index/search-parts.ts'
import { toPages } from '../site/pages.ts'

/** @example { number: 2, of: 8 } // the second of eight */
export interface Shard {
  number: number
  of: number
}

/** What a name tells of a document that is not read: all that lists of pages need. */
export function toStub({ survey, options, targetLocale }: Reader, path: string): DocumentOutline {
  return {
    id: '',
    path,
    sourceLocale: options.sourceLocale ?? 'en-us',
    targetLocale: targetLocale(path),
    title: { source: '', target: '' },
    headings: [],
    anchors: [],
    links: [],
    checklists: [],
    size: survey.get(path)?.size ?? 0,
  }
}

/**
 * @param entries every document
 * @param first the target that comes before the others
 * @returns whether a name, of an address or a file, is the shard's
 */
export function shareOf(
  entries: readonly { slug: string; document: DocumentOutline }[],
  { number, of }: Shard,
  first?: string,
): (name: string) => boolean {
  const count = countParts(toBundles(toPages(entries, first)))
  return (name) => partOf(name, count) % of === number - 1
}

/** @example readShard('2/8') // { number: 2, of: 8 } */
export function readShard(written: string | undefined): Shard | undefined {
  const [number = 0, of = 0] = (written ?? '').split('/').map(Number)
  return number >= 1 && number <= of && Number.isInteger(number) && Number.isInteger(of)
    ? { number, of }
    : undefined
}
