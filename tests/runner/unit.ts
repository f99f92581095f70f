/** Runs the unit tests. */
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { patience } from '../patience.ts'
import { NONE, type Counts } from './counts.ts'

/** Milliseconds: a test that says nothing else is given up after the one, the whole after the other. */
const TEST_LIMIT = patience(300)
const RUN_LIMIT = patience(1200)

export async function runUnitTests(globs = ['tests/**/*.test.ts']): Promise<Counts> {
  let counts: Counts = NONE
  const events = run({
    globPatterns: globs,
    concurrency: availableParallelism(),
    execArgv: [`--test-timeout=${TEST_LIMIT}`],
    signal: AbortSignal.timeout(RUN_LIMIT),
  })
  events.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    // Each file has a summary of its own; the one without a name is that of the run.
    if (file !== undefined) return
    counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo }
  })
  const lines = events.compose(new spec())
  for await (const line of lines) process.stdout.write(line)
  return counts
}
