/** The search without a network, in what is kept of a large site. */
import { keptIndex } from '../../search/query/kept-index.ts'
import type { Index } from '../../search/query/index-interface.ts'
import { askWorker } from '../offline/ask-worker.ts'
import { keptRecords } from './kept-records.ts'

/**
 * @param base path of the site
 * @returns undefined where the whole site is kept, or nothing
 */
export async function openKeptIndex(base: string): Promise<Index | undefined> {
  const answer = await askWorker({ type: 'LIST' })
  if (!answer || answer.isWhole) return undefined
  const key = [...answer.kept, ...answer.visited].join('\n')
  if (key !== latest?.key) latest = { key, index: keptRecords(base).then(keptIndex) }
  return latest.index
}

/** Of what was kept when it was last asked for. */
let latest: { key: string; index: Promise<Index> } | undefined
