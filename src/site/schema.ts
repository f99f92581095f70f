/** The collection's schema: a `Document` and where it is published. */
import { z } from 'zod'
import type { Diagnostic } from '../docset/diagnostics.ts'
import type { Document, Step } from '../sxs/document.ts'

const localized = z.object({ source: z.string(), target: z.string() })

const step: z.ZodType<Step> = z.lazy(() =>
  z.object({
    number: z.number().int().optional(),
    lead: z.string().optional(),
    text: z.string(),
    body: z.string(),
    segments: z.array(z.string()),
    steps: z.array(step),
    after: z.string().optional(),
    cells: z.array(z.string()).optional(),
    links: z.array(sectionLink).optional(),
  }),
)

const sectionLink = z.object({
  anchor: z.string(),
  title: localized,
  checklist: z.string().optional(),
})

const column = z.object({
  role: z.enum(['symptom', 'cause', 'resolution']).optional(),
  title: localized,
})

const document: z.ZodType<Document> = z.object({
  id: z.string(),
  path: z.string(),
  sourceLocale: z.string(),
  targetLocale: z.string(),
  title: localized,
  description: z.string().optional(),
  modified: z.iso.date().optional(),
  translated: z.iso.date().optional(),
  translationType: z.string().optional(),
  headings: z.array(z.object({ depth: z.number().int(), id: z.string(), text: localized })),
  anchors: z.array(z.string()),
  segments: z.array(
    localized.extend({
      id: z.string(),
      line: z.number().int(),
      block: z.string(),
      anchor: z.string(),
    }),
  ),
  checklists: z.array(
    z.object({
      id: z.string(),
      anchor: z.string(),
      kind: z.enum(['procedure', 'diagnosis']),
      title: localized,
      steps: z.array(step),
      columns: z.array(column).optional(),
    }),
  ),
  html: z.string(),
})

const diagnostic: z.ZodType<Diagnostic> = z.object({
  path: z.string(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  severity: z.enum(['error', 'warning', 'note']),
  rule: z.string(),
  reason: z.string(),
  note: z.string().optional(),
})

/** An entry of the collection `documents`. */
export const entrySchema = z.object({
  /** Names the document in every locale: the address without locale, `a/b`. */
  slug: z.string(),
  document,
  /** What is wrong with the document. */
  diagnostics: z.array(diagnostic),
})

export type Entry = z.infer<typeof entrySchema>
