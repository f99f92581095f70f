import { build } from 'astro'
import path from 'node:path'
import { stateFolder } from '../config/environment.ts'
import { astroConfig } from './astro-config.ts'

/**
 * Runs Astro's build, in the environment that was set.
 *
 * Astro saves its list of the documents from a timer. A failure there rejects a promise that nothing
 * awaits: the build would wait for ever, or the process end with a stack trace.
 *
 * @throws what failed, wherever it did
 */
export async function runAstro(): Promise<void> {
  const unhandled = Promise.withResolvers<never>()
  process.on('unhandledRejection', unhandled.reject)
  const config = { ...astroConfig(), configFile: false, logLevel: 'warn' } as const
  await inFolder(path.dirname(stateFolder()), () =>
    Promise.race([build(config), unhandled.promise]),
  )
  // After a failure the listener stays, for the timer may fire later.
  process.off('unhandledRejection', unhandled.reject)
}

/**
 * Astro writes the program that renders the pages below the output folder only where that stands in the
 * working folder, else into `.astro` there.
 */
async function inFolder(root: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.cwd()
  process.chdir(root)
  try {
    await work()
  } finally {
    process.chdir(before)
  }
}
