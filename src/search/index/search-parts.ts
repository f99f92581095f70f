/** How the documents of a site are spread over search bundles: one run of Pagefind makes one. */
import type { DocumentOutline } from '../../content/outline.ts'
import type { Document } from '../../sxs/document.ts'

/** What is indexed: documents with the names of their addresses. */
export interface Indexed {
  slug: string
  document: Document
}

/** The same before its text is read. */
export interface Listed {
  slug: string
  document: DocumentOutline
}

/**
 * Segments in one part. Pagefind keeps everything of a run in memory, about 16 MB for 1,000 segments
 * of Japanese and English; a larger docset is indexed in several runs, and searched in all at once.
 */
const MAX_SEGMENTS = 75_000

/** Cuts the documents of one index, in their order, into parts of about as many segments each. */
export function toParts(documents: Listed[], most = MAX_SEGMENTS): Listed[][] {
  const total = documents.reduce((sum, { document }) => sum + document.segmentCount, 0)
  const size = total / Math.ceil(total / most)
  const parts: Listed[][] = []
  let before = 0
  for (const listed of documents) {
    const index = Math.floor(before / size)
    if (parts.length === 0 || index >= parts.length) parts.push([])
    parts.at(-1)!.push(listed)
    before += listed.document.segmentCount
  }
  return parts
}
