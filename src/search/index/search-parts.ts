/** How the documents of a site are spread over search bundles: one run of Pagefind makes one. */
import type { Document } from '../../sxs/document.ts'

/** What is indexed: documents with the names of their addresses. */
export interface Indexed {
  slug: string
  document: Document
}

/**
 * Segments in one part. Pagefind keeps everything of a run in memory, about 16 MB for 1,000 segments
 * of Japanese and English; a larger docset is indexed in several runs, and searched in all at once.
 */
const MAX_SEGMENTS = 75_000

/** Cuts the documents of one index, in their order, into parts of about as many segments each. */
export function toParts(documents: Indexed[], most = MAX_SEGMENTS): Indexed[][] {
  const total = documents.reduce((sum, { document }) => sum + document.segments.length, 0)
  const size = total / Math.ceil(total / most)
  const parts: Indexed[][] = []
  let before = 0
  for (const one of documents) {
    const index = Math.floor(before / size)
    if (parts.length === 0 || index >= parts.length) parts.push([])
    parts.at(-1)!.push(one)
    before += one.document.segments.length
  }
  return parts
}
