/** A thread that reads documents: a path in, the document and its messages out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Docset } from '../docset.ts'
import { createReader, type ReaderOptions } from './reader.ts'
import type { Survey } from './survey.ts'
import { toReadDocument } from './read-all.ts'

/** What a thread is started with. */
export interface ReadWorkerData {
  docset: Docset
  survey: Survey
  options: ReaderOptions
}

const { docset, survey, options } = workerData as ReadWorkerData
const reader = createReader(docset, options, survey)

parentPort?.on('message', (path: string) => {
  parentPort?.postMessage(toReadDocument(reader, path))
})
