/** The search index of a build: begun when the documents are read, taken into the site when its pages are written. */
import { mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { expectDocuments, type HandedOver } from '../../content/hand-over.ts'
import { indexApart } from './index-apart.ts'
import { planIndex } from './index-plan.ts'

export interface Indexing {
  /**
   * What was read.
   *
   * @throws where nothing was: the content layer has not run
   */
  documents(): HandedOver
  /**
   * Waits for the index and moves it to its place.
   *
   * @throws where it cannot be written
   */
  finish(folder: string): Promise<void>
  /** Gives it up; nothing of it is running afterwards. */
  stop(): Promise<void>
}

/**
 * @param scratch an empty folder on the same disk as the site
 * @param first the target that comes before the others
 */
export function startIndexing(scratch: string, first?: string): Indexing {
  const stopping = new AbortController()
  let read: HandedOver | undefined
  const indexed = expectDocuments().then(async (handed) => {
    read = handed
    const plan = planIndex({ ...handed, folder: scratch, first })
    if (plan.length > 0) await indexApart(plan, stopping.signal)
  })
  // A failure is met where the index is awaited.
  indexed.catch(() => {})
  return {
    documents() {
      if (!read) throw new Error('Expected the content layer to have read the documents')
      return read
    },
    async finish(folder) {
      await indexed
      await mkdir(folder, { recursive: true })
      for (const locale of await readdir(scratch))
        await rename(path.join(scratch, locale), path.join(folder, locale))
    },
    async stop() {
      stopping.abort()
      if (read) await indexed.catch(() => {})
    },
  }
}
