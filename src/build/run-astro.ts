import { build } from 'astro'

/**
 * Runs Astro's build, in the environment that was set.
 *
 * Astro saves its list of the documents by a timer, where nobody hears of a failure: the build would
 * wait for ever, or the process end with a stack.
 *
 * @param root absolute path of the project
 * @throws what failed, wherever it did
 */
export async function runAstro(root: string): Promise<void> {
  const unheard = Promise.withResolvers<never>()
  process.on('unhandledRejection', unheard.reject)
  await Promise.race([build({ root, logLevel: 'warn' }), unheard.promise])
  // After a failure it stays, for the timer may be late.
  process.off('unhandledRejection', unheard.reject)
}
