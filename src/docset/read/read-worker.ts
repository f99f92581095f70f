/** A thread that reads documents: a path in, the document and its messages out. */
import { parentPort, workerData } from 'node:worker_threads'
import { readOne, type ReadWorkerData } from './read-one.ts'
import { createReader } from './reader.ts'

const { docset, survey, options } = workerData as ReadWorkerData
const reader = createReader(docset, options, survey)

parentPort?.on('message', (path: string) => {
  parentPort?.postMessage(readOne(reader, path))
})
