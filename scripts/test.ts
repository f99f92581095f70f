/** `npm test`: type check, unit tests, build, browser tests; each runs whatever became of the others. */
import { runCommand } from '../src/cli/command.ts'
import { runAllTests } from '../tests/runner/all.ts'

await runCommand({
  name: 'test',
  description: 'Checks types, runs unit tests, builds the site and runs the browser tests.',
  options: {},
  run: async () => ((await runAllTests()) ? 0 : 1),
})
