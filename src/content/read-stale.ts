/** Reads documents into the cache, over the cores where that pays. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { inTurn } from '../docset/read/in-turn.ts'
import { WORTH_THREADS, YOUNG_MEMORY } from '../docset/read/read-all.ts'
import type { Reader } from '../docset/read/reader.ts'
import { runnable } from '../files/package-root.ts'
import type { ReadingAnswer, ReadingOrder, ReadingQuestion } from './reading-process.ts'
import { storeRead, type Stored } from './store-read.ts'

const SCRIPT = fileURLToPath(runnable(new URL('./reading-process.ts', import.meta.url)))

/** V8 takes three times this for what is needed for moments only. */
const SEMI_SPACE = YOUNG_MEMORY / 3

/**
 * Reads documents into the cache and tells of each, in the order of the names.
 *
 * Not in threads: a process gives all of its memory back when it has ended, before pages are written, and
 * whole documents need not cross from one to another.
 *
 * @param cache absolute path of the cache
 * @param digests what each is kept under, by its path
 * @param processes 0 reads in this process
 * @throws where a process fails
 */
export async function* readStale(
  reader: Reader,
  cache: string,
  digests: ReadonlyMap<string, string>,
  processes = digests.size < WORTH_THREADS ? 0 : availableParallelism(),
): AsyncGenerator<[path: string, stored: Stored]> {
  if (processes === 0) {
    for (const [path, digest] of digests) yield [path, storeRead(reader, path, cache, digest)]
    return
  }
  const { docset, survey, options } = reader
  const order: ReadingOrder = { cache, docset, survey, options }
  const execArgv = [...process.execArgv, `--max-semi-space-size=${SEMI_SPACE}`]
  const children = Array.from({ length: processes }, () =>
    fork(SCRIPT, { execArgv, serialization: 'advanced' }),
  )
  try {
    const asked = children.map((child) => askProcess(child, order, digests))
    yield* inTurn(asked, [...digests.keys()])
  } finally {
    await Promise.all(children.map(end))
  }
}

function askProcess(
  child: ChildProcess,
  order: ReadingOrder,
  digests: ReadonlyMap<string, string>,
): (path: string) => Promise<Stored> {
  const waiting = new Map<string, PromiseWithResolvers<Stored>>()
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
  }
  child.on('message', ({ path, stored, error }: ReadingAnswer) => {
    if (stored) waiting.get(path)?.resolve(stored)
    else waiting.get(path)?.reject(Object.assign(new Error(), error))
    waiting.delete(path)
  })
  child.on('error', fail)
  child.on('exit', (code, signal) => {
    fail(new Error(`Expected documents to be read, got ${signal ?? `code ${code}`}.`))
  })
  child.send(order)
  return (path) => {
    const answer = Promise.withResolvers<Stored>()
    waiting.set(path, answer)
    const question: ReadingQuestion = { path, digest: digests.get(path)! }
    child.send(question)
    return answer.promise
  }
}

/** What it is reading it reads to its end. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  if (child.connected) child.disconnect()
  await ended
}
