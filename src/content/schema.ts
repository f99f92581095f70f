/**
 * An entry of the content collection `documents`. The collection names the documents and tells when one has
 * changed; their outlines are handed over beside it (`process-context.ts`), since Astro would write all
 * that stands in an entry into a module, and read it again, whenever one document changes.
 */
import { z } from 'zod'
import type { DocumentOutline } from './outline.ts'

export const entrySchema = z.object({
  /** Names the document in every locale: the address without locale, `a/b`. */
  slug: z.string(),
  /** Absolute path of the cached text; `loadDocument` reads it. */
  file: z.string(),
})

export type Entry = z.infer<typeof entrySchema> & { document: DocumentOutline }
