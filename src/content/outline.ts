/**
 * What lists of pages need of a document: its names and places, not its text. This is the validated
 * data of the content collection; the text stands in a file of the cache.
 */
import { z } from 'zod'
import type { Checklist, Document } from '../sxs/document.ts'

const localized = z.object({ source: z.string(), target: z.string() })

/** The fields mean what they mean in `Document`, whose values they are. */
export const outlineSchema = z.object({
  id: z.string(),
  path: z.string(),
  sourceLocale: z.string(),
  targetLocale: z.string(),
  title: localized,
  description: z.string().optional(),
  modified: z.string().optional(),
  translated: z.string().optional(),
  headings: z.array(z.object({ depth: z.number().int(), id: z.string(), text: localized })),
  anchors: z.array(z.string()),
  checklists: z.array(
    z.object({
      id: z.string(),
      anchor: z.string(),
      kind: z.enum(['procedure', 'diagnosis']),
      title: localized,
    }),
  ),
  /** Characters of its text, included files aside: what it weighs in a search index. */
  size: z.number().int(),
})

/** A document without its text. */
export type DocumentOutline = z.infer<typeof outlineSchema>

/** @param size characters of the document's text */
export function toOutline(document: Document, size: number): DocumentOutline {
  const { id, path, sourceLocale, targetLocale, title, headings, anchors } = document
  const { description, modified, translated } = document
  return {
    ...{ id, path, sourceLocale, targetLocale, title },
    // What a document does not say is no field of its outline.
    ...(description === undefined ? {} : { description }),
    ...(modified === undefined ? {} : { modified }),
    ...(translated === undefined ? {} : { translated }),
    headings,
    anchors,
    checklists: document.checklists.map(toChecklistOutline),
    size,
  }
}

function toChecklistOutline({ id, anchor, kind, title }: Checklist) {
  return { id, anchor, kind, title }
}
