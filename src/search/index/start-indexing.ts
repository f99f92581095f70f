/** The search index of a build: begun when the documents are read, taken into the site when its pages are written. */
import { mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import type { ReadFolder } from '../../content/process-context.ts'
import { indexApart } from './index-apart.ts'
import { planIndex, type PlanOptions } from './index-plan.ts'

export interface Indexing {
  /**
   * Waits for the index and moves it into the site.
   *
   * @throws where it cannot be written
   */
  finish(folder: string): Promise<void>
  /** Cancels it; no process of it runs afterwards. */
  stop(): Promise<void>
}

/**
 * @param reading the documents, once they are read; where that fails there is no index
 * @param scratch an empty folder on the same disk as the site
 * @param options the target that comes before the others, the owner's synonyms
 */
export function startIndexing(
  reading: Promise<Pick<ReadFolder, 'entries'>>,
  scratch: string,
  options: Pick<PlanOptions, 'first' | 'synonyms'> = {},
): Indexing {
  const stopping = new AbortController()
  let isStarted = false
  const indexed = reading.then(async ({ entries }) => {
    isStarted = true
    const plan = planIndex({ entries, folder: scratch, ...options })
    if (plan.length > 0) await indexApart(plan, stopping.signal)
  })
  // A failure is thrown by `finish`, which may be called long after.
  indexed.catch(() => {})
  return {
    async finish(folder) {
      await indexed
      await mkdir(folder, { recursive: true })
      for (const locale of await readdir(scratch))
        await rename(path.join(scratch, locale), path.join(folder, locale))
    },
    async stop() {
      stopping.abort()
      if (isStarted) await indexed.catch(() => {})
    },
  }
}
