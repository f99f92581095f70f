/** The files of a concordance: a table of contents, blocks of the index, blocks of pairs. */
import type { Localized } from '../sxs/document.ts'

/** `contents.json`: which blocks there are. Blocks are ordered, so that the one of a token is known. */
export interface Contents {
  /** Changes with the text. */
  build: string
  locales: Localized
  /** First token of each block of the index, by language; the block `target-0.bin` is the first. */
  tokens: Localized<string[]>
  /** First pair of each block of pairs. */
  texts: number[]
  /** First pair of each document. */
  documents: number[]
  pairs: number
}

/** `pairs-0.json`: some pairs, in the order of the documents. */
export interface PairBlock {
  first: number
  /** Ids, and both texts as a reader sees them. */
  pairs: [id: string, source: string, target: string][]
  /** The documents that these pairs are of, by number. */
  documents: Record<number, { title: Localized; slug?: string }>
}

/** Bytes of a block of the index, and characters of one of pairs, from which on the next is begun. */
export const TOKEN_BLOCK = 32_000
export const TEXT_BLOCK = 6_000
