import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import test from 'node:test'
import { browserRuns } from './browser-runs.ts'

const linux = { platform: 'linux', arch: 'x64' }

test('continuous integration tries the bundled browser and an installed one', () => {
  const [bundled, installed, ...others] = browserRuns({ CI: 'true' }, linux, '/usr/bin/chromium')
  assert.deepEqual(bundled?.env, { TAIYAKU_BROWSER: 'bundled' })
  assert.deepEqual(bundled?.files, [])
  assert.deepEqual(installed?.env, { TAIYAKU_BROWSER: '/usr/bin/chromium' })
  assert.ok(installed.files.length > 0)
  assert.deepEqual(
    installed.files.filter((file) => !existsSync(file)),
    [],
  )
  assert.deepEqual(others, [])
})

test('elsewhere one browser runs all', () => {
  for (const runs of [
    browserRuns({}, linux, '/usr/bin/chromium'),
    browserRuns({ CI: 'true' }, linux, undefined),
    browserRuns({ CI: 'true', TAIYAKU_BROWSER: 'bundled' }, linux, undefined),
    browserRuns({ CI: 'true' }, { platform: 'darwin', arch: 'arm64' }, '/Applications/Chrome'),
  ])
    assert.deepEqual(runs, [{ name: 'browser tests', env: {}, files: [] }])
})
