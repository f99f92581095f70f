/** Indexes documents without a site around them. */
import path from 'node:path'
import { toOutline } from '../src/content/outline.ts'
import { toPages } from '../src/site/pages.ts'
import { toBundles } from '../src/search/index/search-bundles.ts'
import { writeSearchIndex } from '../src/search/index/search-index.ts'
import { toParts, type Indexed, type Listed } from '../src/search/index/search-parts.ts'

export interface SearchIndexOptions {
  /** The bundles stand in `search/{name}/` below it. */
  outDir: string
  documents: Indexed[]
  /** Segments in one part. */
  maxSegments?: number
}

export async function buildSearchIndex(options: SearchIndexOptions): Promise<void> {
  const { outDir, documents, maxSegments } = options
  for (const { name, documents: listed, isMixed } of toBundles(toPages(toListed(documents)))) {
    const parts = toParts(listed, maxSegments).map((part) => withTexts(part, documents))
    await writeSearchIndex({ folder: path.join(outDir, 'search', name), parts, isMixed })
  }
}

export function toListed(documents: readonly Indexed[]): Listed[] {
  return documents.map(({ slug, document }) => ({ slug, document: toOutline(document) }))
}

/** The documents of a list, in its order. */
export function withTexts(listed: readonly Listed[], documents: readonly Indexed[]): Indexed[] {
  const byPath = new Map(documents.map(({ document }) => [document.path, document]))
  return listed.map(({ slug, document }) => ({ slug, document: byPath.get(document.path)! }))
}
