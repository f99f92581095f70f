/** A copy of the project, whose code, configuration and documents a test may change. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** All that a build reads; its packages are linked. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'taiyaku.config.ts',
  'tsconfig.json',
]

/** @param folder does not exist */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of PARTS)
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
}

/** Makes a copy the same as another, without what either keeps between builds. */
export function syncProject(from: string, to: string): void {
  for (const part of [...PARTS, 'docs', '.cache', '.astro', 'dist'])
    rmSync(path.join(to, part), { recursive: true, force: true })
  for (const part of [...PARTS, 'docs'])
    cpSync(path.join(from, part), path.join(to, part), { recursive: true })
}

/**
 * Runs a script of a copy.
 *
 * @throws where it fails, with what it said
 */
export async function runIn(folder: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += data))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`\`${args.join(' ')}\` ended with ${code}: ${said}`)
  return said
}
