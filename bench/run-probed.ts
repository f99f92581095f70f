/** Runs a command of the project in a process of its probed and measures it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Failure } from '../src/cli/command.ts'
import { watchLargest } from './largest-process.ts'
import type { ProbeReport } from './probe.ts'

export const ROOT = fileURLToPath(new URL('../', import.meta.url))

/**
 * @param args a script of the project and its arguments
 * @throws Failure where the command fails, with what it said
 */
export async function runProbed(args: string[]): Promise<ProbeReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-probe-'))
  const report = path.join(folder, 'report.json')
  const probe = pathToFileURL(path.join(ROOT, 'bench/probe.ts')).href
  try {
    const { code, said, largest } = await run(['--import', probe, ...args], report)
    if (code !== 0) throw new Failure(`\`${args.join(' ')}\` ended with code ${code}:\n${said}`)
    const probed = JSON.parse(readFileSync(report, 'utf8')) as ProbeReport
    return { ...probed, peak: Math.max(probed.peak, largest) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Ended {
  code: number | null
  /** The end of what it printed. */
  said: string
  largest: number
}

function run(args: string[], report: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TAIYAKU_PROBE: report }
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4000)
      })
    }
    child.on('error', reject)
    const largest = watchLargest(child.pid ?? 0)
    child.on('close', (code) => resolve({ code, said, largest: largest() }))
  })
}
