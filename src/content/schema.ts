/** What the content layer knows of a document: little. The document itself stands in a file of the cache. */
import { z } from 'zod'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Document } from '../sxs/document.ts'

/** An entry of the collection `documents`. */
export const entrySchema = z.object({
  /** Absolute path of the cached `Entry`. */
  file: z.string(),
})

/** A document as the site has it. */
export interface Entry {
  /** Names the document in every locale: the address without locale, `a/b`. */
  slug: string
  document: Document
  /** What is wrong with the document. */
  diagnostics: Diagnostic[]
}
