/** Indexes documents without a site around them. */
import path from 'node:path'
import { toPages } from '../src/site/pages.ts'
import { toBundles } from '../src/search/index/search-bundles.ts'
import { writeSearchIndex } from '../src/search/index/search-index.ts'
import { toParts, type Indexed } from '../src/search/index/search-parts.ts'

export interface SearchIndexOptions {
  /** The bundles stand in `search/{name}/` below it. */
  outDir: string
  documents: Indexed[]
  /** Segments in one part. */
  maxSegments?: number
}

export async function buildSearchIndex(options: SearchIndexOptions): Promise<void> {
  const { outDir, documents, maxSegments } = options
  for (const { name, documents: own, isMixed } of toBundles(toPages(documents))) {
    const folder = path.join(outDir, 'search', name)
    await writeSearchIndex({ folder, parts: toParts(own, maxSegments), isMixed })
  }
}
