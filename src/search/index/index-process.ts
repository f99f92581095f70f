/** A process that writes the search index while another one writes the pages: the plan in, the end out. */
import { readEntry } from '../../content/entry-cache.ts'
import type { IndexPlan } from './index-plan.ts'
import { writeSearchIndex } from './search-index.ts'

/** What it says at its end: nothing where all went well. */
export interface Indexed {
  error?: string
}

// Whoever started it is gone.
process.once('disconnect', () => process.exit(1))
process.once('message', (plan: IndexPlan[]) => {
  write(plan).then(
    () => end({}),
    (error: unknown) => end({ error: error instanceof Error ? error.message : String(error) }),
  )
})

async function write(plan: IndexPlan[]): Promise<void> {
  for (const { folder, parts, isMixed } of plan)
    await writeSearchIndex({ folder, parts: read(parts), isMixed })
}

/** One part after the other: no more than one is in memory. */
function* read(parts: string[][]) {
  for (const files of parts) yield files.map(readEntry)
}

function end(said: Indexed): void {
  process.removeAllListeners('disconnect')
  process.send?.(said, () => process.disconnect())
}
