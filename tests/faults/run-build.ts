import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Outcome } from '../commands/run-command.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface Trouble {
  /** Module of this folder that is loaded first and makes the trouble. */
  preload: string
  env: Record<string, string>
}

/** Runs `npm run build` in a process of its own, with trouble. */
export function runBuild(source: string, out: string, trouble?: Trouble): Promise<Outcome> {
  const preload = trouble ? ['--import', new URL(`./${trouble.preload}`, import.meta.url).href] : []
  const args = [...preload, 'scripts/build.ts', '--source', source, '--out', out]
  const build = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0', ...trouble?.env },
  })
  let stdout = ''
  let stderr = ''
  build.stdout.on('data', (data: Buffer) => (stdout += data))
  build.stderr.on('data', (data: Buffer) => (stderr += data))
  return new Promise((resolve) => build.on('close', (code) => resolve({ code, stdout, stderr })))
}
