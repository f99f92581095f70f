/** Everything that has to hold, one step after the other, with one line for each at the end. */
import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findBrowser } from '../../src/browser/find.ts'
import { TEST_SITE } from '../e2e/test-site.ts'
import { browserRuns, type BrowserRun } from './browser-runs.ts'
import { addCounts, NONE, printCounts, readBrowserCounts, type Counts } from './counts.ts'
import { runUnitTests } from './unit.ts'

const RESULTS = 'test-results'
const BROWSER_REPORT = `${RESULTS}/browser.json`

interface Step {
  name: string
  counts: Counts
  ok: boolean
  seconds: number
}

/** @returns whether all is well; the last line printed, and `test-results/summary.txt`, tell the numbers */
export async function runAllTests(): Promise<boolean> {
  // Some hundred processes load the same code.
  process.env['NODE_COMPILE_CACHE'] ??= path.resolve('node_modules/.cache/compile')
  await rm(RESULTS, { recursive: true, force: true })
  await mkdir(RESULTS)
  // What only reads, and prints nothing where all is well, is done at the same time.
  const steps = await Promise.all([
    step('format', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])),
    step('types', async () => (await tool('astro', ['check'])) && (await tool('tsc'))),
    step('unused code', () => tool('knip', ['--no-progress'])),
  ])
  steps.push(await step('unit tests', runUnitTests))
  steps.push(await step('build', () => node('scripts/build.ts', '--out', TEST_SITE)))
  if (steps.at(-1)!.ok) {
    steps.push(await step('links', () => node('scripts/links.ts', '--dist', TEST_SITE)))
    steps.push(await step('package', () => runUnitTests(['tests/package/*.spec.ts'])))
    for (const run of browserRuns(process.env, process, findBrowser()))
      steps.push(await step(run.name, () => runBrowserTests(run)))
    steps.push(await step('Firefox tests', () => runUnitTests(['tests/firefox/*.spec.ts'])))
  }
  for (const { name, ok, counts, seconds } of steps) {
    const tests = counts.passed + counts.failed > 0 ? `, ${printCounts(counts)}` : ''
    console.log(`${ok ? '✔' : '✖'} ${name} (${seconds.toFixed(0)} s${tests})`)
  }
  const total = steps.map(toCounts).reduce(addCounts, NONE)
  await writeFile(`${RESULTS}/summary.txt`, printCounts(total) + '\n')
  console.log(printCounts(total))
  return steps.every(({ ok }) => ok)
}

/** A step that fails without a failing test of its own counts as one. */
function toCounts({ ok, counts }: Step): Counts {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

async function step(name: string, run: () => Promise<Counts | boolean>): Promise<Step> {
  console.log(`\n— ${name}`)
  const start = performance.now()
  const result = await run()
  const seconds = (performance.now() - start) / 1000
  return typeof result === 'boolean'
    ? { name, counts: NONE, ok: result, seconds }
    : {
        name,
        counts: result,
        ok: result.failed === 0 && result.passed + result.skipped > 0,
        seconds,
      }
}

async function runBrowserTests({ env, files }: BrowserRun): Promise<Counts> {
  await rm(BROWSER_REPORT, { force: true })
  const ok = await tool('playwright', ['test', ...files], env)
  const counts = await readBrowserCounts(BROWSER_REPORT).catch(() => NONE)
  return ok ? counts : { ...counts, failed: Math.max(counts.failed, 1) }
}

/** A tool of the project: npm puts them first on the path; on Windows they are scripts of the shell. */
function tool(
  name: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<boolean> {
  return succeeds(name, args, process.platform === 'win32', env)
}

function node(...args: string[]): Promise<boolean> {
  return succeeds(process.execPath, args, false)
}

function succeeds(
  command: string,
  args: string[],
  shell: boolean,
  own: Record<string, string> = {},
): Promise<boolean> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TAIYAKU_TEST_BUILT: 'true', ...own }
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell, env })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}. Run this through npm: \`npm test\`.`)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
}
