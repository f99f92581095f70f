/** Reads many documents, over the cores where that pays. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { runnable } from '../../files/package-root.ts'
import type { Reader } from './reader.ts'
import { readOne, type ReadDocument, type ReadWorkerData } from './read-one.ts'

/** Documents from which threads pay: starting one takes as long as reading about forty. */
const WORTH_THREADS = 100

/**
 * Memory of a thread for what is needed for moments only, in MB. Nearly all that reading makes is garbage
 * when a document is read: with V8's own 48 MB, reading a docset took 9 % more processor time.
 */
const YOUNG_MEMORY = 192

/** Documents a thread is ahead of the reader at most: memory stays bounded. */
const AHEAD = 16

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
    yield* inOrder(workers, paths)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

async function* inOrder(workers: Worker[], paths: string[]): AsyncGenerator<ReadDocument> {
  const waiting = new Map<string, PromiseWithResolvers<ReadDocument>>()
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
  }
  for (const worker of workers) {
    worker.on('message', (read: ReadDocument) => waiting.get(read.path)?.resolve(read))
    worker.on('error', fail)
  }
  let sent = 0
  for (const path of paths) {
    for (; sent < paths.length && waiting.size < AHEAD * workers.length; sent++) {
      const promise = Promise.withResolvers<ReadDocument>()
      // A failure is met where the document is awaited, later than it happens.
      promise.promise.catch(() => {})
      waiting.set(paths[sent]!, promise)
      workers[sent % workers.length]!.postMessage(paths[sent]!)
    }
    yield await waiting.get(path)!.promise
    waiting.delete(path)
  }
}
