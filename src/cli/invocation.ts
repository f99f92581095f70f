import path from 'node:path'

/** Names of the program that runs any command: what npm links, and the file itself. */
const TOOL = /^taiyaku(?:\.\w+)?$/

/** Whether this process was started as `taiyaku COMMAND`, not by a script of the repository. */
function isTool(): boolean {
  return TOOL.test(path.basename(process.argv[1] ?? ''))
}

/**
 * A command as the reader has to write it.
 *
 * @example invocation('check', '--json') // 'npx taiyaku check --json', or 'npm run check -- --json'
 */
export function invocation(command: string, args = ''): string {
  const isShort = command === 'start' || command === 'test'
  const run = isTool() ? `npx taiyaku ${command}` : `npm ${isShort ? '' : 'run '}${command}`
  if (!args) return run
  return isTool() ? `${run} ${args}` : `${run} -- ${args}`
}
