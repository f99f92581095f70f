/**
 * The process that writes the search index while another one writes the pages. It receives the plan as
 * its only message, and sends one message when it is done.
 */
import { loadDocument } from '../../content/document-cache.ts'
import type { IndexPlan, PlannedDocument } from './index-plan.ts'
import type { Indexed } from './search-parts.ts'
import { writeSearchIndex } from './search-index.ts'

/** The message at its end. */
export interface IndexResult {
  /** What went wrong; absent where nothing did. */
  error?: string
}

// The process that started this one ended without stopping it.
process.once('disconnect', () => process.exit(1))
process.once('message', (plan: IndexPlan[]) => {
  write(plan).then(
    () => end({}),
    (error: unknown) => end({ error: error instanceof Error ? error.message : String(error) }),
  )
})

async function write(plan: IndexPlan[]): Promise<void> {
  for (const { folder, parts, isMixed, synonyms } of plan)
    await writeSearchIndex({ folder, parts: read(parts), isMixed, synonyms })
}

/** One part after the other: no more than one is in memory. */
function read(parts: PlannedDocument[][]): Iterable<Indexed[]> {
  return {
    *[Symbol.iterator]() {
      for (const part of parts)
        yield part.map(({ slug, file }) => ({ slug, document: loadDocument(file) }))
    },
  }
}

function end(result: IndexResult): void {
  process.removeAllListeners('disconnect')
  process.send?.(result, () => process.disconnect())
}
