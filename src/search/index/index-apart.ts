/** Indexes in a process of its own: pages are written meanwhile, and its memory is its own. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { IndexPlan } from './index-plan.ts'
import type { Indexed } from './index-process.ts'

const SCRIPT = fileURLToPath(new URL('./index-process.ts', import.meta.url))

/**
 * @param signal ends it early; it is then gone when this settles
 * @throws where the index cannot be written
 */
export function indexApart(plan: IndexPlan[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(SCRIPT)
    signal.addEventListener('abort', () => child.kill())
    let said: Indexed | undefined
    child.on('message', (message: Indexed) => (said = message))
    child.on('error', reject)
    child.on('exit', (code) => {
      if (said && said.error === undefined) resolve()
      else reject(new Error(said?.error ?? `Expected the text to be indexed, got code ${code}.`))
    })
    child.send(plan)
  })
}
