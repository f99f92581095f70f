import { build } from 'astro'

/**
 * Runs Astro's build, in the environment that was set.
 *
 * Astro saves its list of the documents from a timer. A failure there rejects a promise that nothing
 * awaits: the build would wait for ever, or the process end with a stack trace.
 *
 * @param root absolute path of the project; the output folder has to stand in it
 * @throws what failed, wherever it did
 */
export async function runAstro(root: string): Promise<void> {
  const unhandled = Promise.withResolvers<never>()
  process.on('unhandledRejection', unhandled.reject)
  await inFolder(root, () => Promise.race([build({ root, logLevel: 'warn' }), unhandled.promise]))
  // After a failure the listener stays, for the timer may fire later.
  process.off('unhandledRejection', unhandled.reject)
}

/**
 * Astro writes the program that renders the pages below the output folder only where that stands in the
 * working folder, else into `.astro` there. That program imports packages, which Node looks for in the
 * folders above it: it has to stand in the project.
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
