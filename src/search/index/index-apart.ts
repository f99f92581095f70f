/** Indexes in a process of its own: pages are written meanwhile, and its memory is its own. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runnable } from '../../files/package-root.ts'
import type { IndexOrder, IndexResult } from './index-process.ts'
import type { PartWords } from './learn-part.ts'

const SCRIPT = fileURLToPath(runnable(new URL('./index-process.ts', import.meta.url)))

/**
 * @returns what each part teaches
 * @param signal ends it early; the process no longer runs when the promise settles
 * @throws where the index cannot be written
 */
export function indexApart(order: IndexOrder, signal: AbortSignal): Promise<PartWords[]> {
  return new Promise((resolve, reject) => {
    const child = fork(SCRIPT)
    signal.addEventListener('abort', () => child.kill())
    let result: IndexResult | undefined
    let ended: number | null | undefined
    // A process that is busy may hear of the end before it has read the last message.
    const settle = () => {
      if (ended === undefined || child.connected) return
      if (result?.words) resolve(result.words)
      else reject(new Error(result?.error ?? `Expected the text to be indexed, got code ${ended}.`))
    }
    child.on('message', (message: IndexResult) => (result = message))
    child.on('error', reject)
    child.on('disconnect', settle)
    child.on('exit', (code) => {
      ended = code
      settle()
    })
    child.send(order)
  })
}
