/** The action, its steps run as the runner of GitHub runs them, and the workflow that the documentation shows. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'

const ROOT = path.resolve(import.meta.dirname, '../..')

interface Step {
  name?: string
  run?: string
  env?: Record<string, string>
  uses?: string
  with?: Record<string, string>
}

const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; default: string }>
  runs: { steps: Step[] }
}
const { steps } = action.runs

test('what the action is given reaches its scripts as variables only', () => {
  for (const { run = '', env = {} } of steps) {
    assert.doesNotMatch(run, /\$\{\{/)
    for (const value of Object.values(env)) {
      const [, name = ''] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value) ?? []
      assert.ok(name in action.inputs, value)
    }
  }
})

test('the workflow of the documentation gives the action what it takes', () => {
  const page = readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8')
  const [, yaml = ''] = /```yaml\n(name: [^`]*)```/.exec(page) ?? []
  const workflow = parse(yaml) as { jobs: Record<string, { steps: Step[] }> }
  const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps)
  const own = uses.find(({ uses }) => uses?.includes('/taiyaku@'))
  for (const name of Object.keys(own?.with ?? {})) assert.ok(name in action.inputs, name)
  assert.ok(own?.with)
})

const hasBash = spawnSync('bash', ['--version']).status === 0
test('checks and builds', { skip: !hasBash && 'there is no bash', timeout: 300_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-action-'))
  try {
    mkdirSync(path.join(folder, 'bin'))
    // In place of npm's: the tool of this repository.
    const npx = `#!/bin/sh\n[ "$1" = taiyaku ] && shift\nexec "${process.execPath}" "${ROOT}/bin/taiyaku.js" "$@"\n`
    writeFileSync(path.join(folder, 'bin/npx'), npx, { mode: 0o755 })
    cpSync(path.join(ROOT, 'tests/fixtures/docset-plain'), path.join(folder, 'my docs'), {
      recursive: true,
    })
    const inputs = { source: 'my docs', site: 'https://docs.example.org', base: '/x/' }
    assert.equal(runStep('Check', folder, inputs).status, 0)
    const { status, stdout, stderr } = runStep('Build', folder, inputs)
    assert.equal(status, 0, stderr)
    assert.match(stdout, /^dist: \d+ documents?,/)
    assert.match(readFileSync(path.join(folder, 'dist/index.html'), 'utf8'), /\/x\//)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function runStep(name: string, cwd: string, inputs: Record<string, string>) {
  const step = steps.find((step) => step.name === name)
  const given = Object.entries(step?.env ?? {}).map(([variable, value]) => {
    const [, input = ''] = /inputs\.(\w+)/.exec(value) ?? []
    return [variable, inputs[input] ?? action.inputs[input]!.default]
  })
  const PATH = [path.join(cwd, 'bin'), process.env['PATH']].join(path.delimiter)
  const env = { ...process.env, ...Object.fromEntries(given), PATH }
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'false']
  return spawnSync('bash', args, { cwd, env, encoding: 'utf8' })
}
