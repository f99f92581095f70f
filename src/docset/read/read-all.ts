/** Reads many documents, over the cores where that pays. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { runnable } from '../../files/package-root.ts'
import { inTurn } from './in-turn.ts'
import type { Reader } from './reader.ts'
import { readOne, type ReadDocument, type ReadWorkerData } from './read-one.ts'

/** Documents from which threads pay: starting one takes as long as reading about forty. */
export const WORTH_THREADS = 100

/**
 * Memory of a thread for what is needed for moments only, in MB. Nearly all that reading makes is garbage
 * when a document is read: with V8's own 48 MB, reading a docset took 9 % more processor time.
 */
export const YOUNG_MEMORY = 192

/**
 * Reads documents and gives them in the order of `paths`.
 *
 * @param threads 0 reads in this thread
 */
export async function* readAll(
  reader: Reader,
  paths: string[],
  threads = paths.length < WORTH_THREADS ? 0 : availableParallelism(),
): AsyncGenerator<ReadDocument> {
  if (threads === 0) {
    for (const path of paths) yield readOne(reader, path)
    return
  }
  const { docset, survey, options } = reader
  const workerData: ReadWorkerData = { docset, survey, options }
  const url = runnable(new URL('./read-worker.ts', import.meta.url))
  const workers = Array.from(
    { length: threads },
    () =>
      new Worker(url, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY } }),
  )
  try {
    for await (const [, read] of inTurn(workers.map(askWorker), paths)) yield read
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function askWorker(worker: Worker): (path: string) => Promise<ReadDocument> {
  const waiting = new Map<string, PromiseWithResolvers<ReadDocument>>()
  worker.on('message', (read: ReadDocument) => {
    waiting.get(read.path)?.resolve(read)
    waiting.delete(read.path)
  })
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error)
  })
  return (path) => {
    const answer = Promise.withResolvers<ReadDocument>()
    waiting.set(path, answer)
    worker.postMessage(path)
    return answer.promise
  }
}
