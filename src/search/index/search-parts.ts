/** How the documents of a site are spread over search bundles: one run of Pagefind makes one. */
import { hash } from 'node:crypto'
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
 * Characters in one part, about: 350 documents of a large docset. Pagefind keeps everything of a run in
 * memory, about 16 MB for 200,000 characters of Japanese and English; and a part is what is indexed again
 * where one of its documents has changed.
 */
const CHARACTERS = 3_600_000

/** Every part is asked by every search. */
const MOST_PARTS = 32

/**
 * Spreads the documents of one index over parts, each in the order of the list; no part is empty. Which
 * part a document is in depends on its address alone while there are as many parts, and there are twice
 * as many, or half, only where the docset has grown or shrunk so much.
 */
export function toParts(documents: readonly Listed[], count: number): Listed[][] {
  const parts = Array.from({ length: count }, (): Listed[] => [])
  for (const listed of documents) parts[partOf(listed.slug, count)]!.push(listed)
  return parts.filter((part) => part.length > 0)
}

/** How many parts the indexes of a site have, unless a part of one would be empty: all as the largest. */
export function countParts(
  bundles: readonly { documents: readonly Listed[] }[],
  size = CHARACTERS,
): number {
  const sizes = bundles.map(({ documents }) =>
    documents.reduce((sum, { document }) => sum + document.size, 0),
  )
  return Math.min(MOST_PARTS, 2 ** Math.max(0, Math.floor(Math.log2(Math.max(...sizes) / size))))
}

/** Documents of one address, in several languages, are in one part. */
export function partOf(slug: string, count: number): number {
  return Number.parseInt(hash('sha256', slug.toLowerCase()).slice(0, 8), 16) % count
}
