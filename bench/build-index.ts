/** Indexes documents without a site around them. */
import path from 'node:path'
import { toOutline } from '../src/content/outline.ts'
import { toPages } from '../src/site/pages.ts'
import { toBundles } from '../src/search/index/search-bundles.ts'
import { partFolder } from '../src/search/query/pagefind.ts'
import { indexDocument } from '../src/search/index/index-document.ts'
import type { PartWords } from '../src/search/index/learn-part.ts'
import { writeIndexWords, writeSearchPart } from '../src/search/index/search-index.ts'
import { countParts, toParts, type Indexed, type Listed } from '../src/search/index/search-parts.ts'

export interface SearchIndexOptions {
  /** The bundles stand in `search/{name}/` below it. */
  outDir: string
  documents: Indexed[]
  /** Characters in one part. */
  maxCharacters?: number
}

export async function buildSearchIndex(options: SearchIndexOptions): Promise<void> {
  const { outDir, documents, maxCharacters } = options
  const bundles = toBundles(toPages(toListed(documents)))
  const count = countParts(bundles, maxCharacters)
  for (const { name, documents: listed, isMixed } of bundles) {
    const folder = path.join(outDir, 'search', name)
    const language = listed[0]?.document.sourceLocale.split('-')[0] ?? 'en'
    const words: PartWords[] = []
    for (const [number, part] of toParts(listed, count).entries()) {
      const indexed = withTexts(part, documents).map(({ slug, document }) => ({
        slug,
        indexed: indexDocument(document),
      }))
      const place = { folder: path.join(folder, partFolder(number)), language, isMixed }
      const written = await writeSearchPart(indexed, { ...place, isFirst: number === 0 })
      words.push({ words: written, synonyms: [] })
    }
    await writeIndexWords(folder, words)
  }
}

export function toListed(documents: readonly Indexed[]): Listed[] {
  return documents.map(({ slug, document }) => ({
    slug,
    document: toOutline(document, document.html.length),
  }))
}

/** The documents of a list, in its order. */
export function withTexts(listed: readonly Listed[], documents: readonly Indexed[]): Indexed[] {
  const byPath = new Map(documents.map(({ document }) => [document.path, document]))
  return listed.map(({ slug, document }) => ({ slug, document: byPath.get(document.path)! }))
}
