import { spawnSync } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs `scripts/{name}.ts` in the project's root, as `npm run {name} -- …args` does. */
export function runScript(name: string, ...args: string[]): Outcome {
  const script = path.join(ROOT, 'scripts', `${name}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, stdout, stderr }
}
