/** An entry of the content collection `documents`. */
import { z } from 'zod'
import { outlineSchema } from './outline.ts'

export const entrySchema = z.object({
  /** Names the document in every locale: the address without locale, `a/b`. */
  slug: z.string(),
  document: outlineSchema,
  /** Absolute path of the cached text; `loadDocument` reads it. */
  file: z.string(),
})

export type Entry = z.infer<typeof entrySchema>
