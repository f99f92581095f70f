/**
 * A process that reads documents and puts them into the cache: what it is asked to read it answers with
 * what lists of pages need, and the documents never leave it.
 */
import type { ReadWorkerData } from '../docset/read/read-one.ts'
import { createReader } from '../docset/read/reader.ts'
import { storeRead, type Stored } from './store-read.ts'

/** The first message that it receives; the others name what is to be read. */
export interface ReadingOrder extends ReadWorkerData {
  /** Absolute path of the cache. */
  cache: string
}

/** A document that is to be read, and what it is kept under. */
export interface ReadingQuestion {
  path: string
  digest: string
}

/** What it sends for each of them. */
export interface ReadingAnswer {
  path: string
  stored?: Stored
  /** What went wrong, with what the system says of it (`code`, `path`); absent where nothing did. */
  error?: { message: string }
}

// Nothing more is to be read, or the process that started this one has ended.
process.once('disconnect', () => process.exit())
process.once('message', ({ cache, docset, survey, options }: ReadingOrder) => {
  const reader = createReader(docset, options, survey)
  process.on('message', ({ path, digest }: ReadingQuestion) => {
    const read = answer(path, () => storeRead(reader, path, cache, digest))
    // Where nobody listens any more, this process is about to end.
    process.send?.(read, () => {})
  })
})

function answer(path: string, read: () => Stored): ReadingAnswer {
  try {
    return { path, stored: read() }
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) }
    return { path, error: { ...(error as object), message } }
  }
}
