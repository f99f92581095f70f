/** Runs the unit tests. */
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { NONE, type Counts } from './counts.ts'

export async function runUnitTests(globs = ['tests/**/*.test.ts']): Promise<Counts> {
  let counts: Counts = NONE
  const events = run({ globPatterns: globs, concurrency: true })
  events.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    // Each file has a summary of its own; the one without a name is that of the run.
    if (file !== undefined) return
    counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo }
  })
  const lines = events.compose(new spec())
  for await (const line of lines) process.stdout.write(line)
  return counts
}
