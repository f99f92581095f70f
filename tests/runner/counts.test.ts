import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { addCounts, NONE, printCounts, readBrowserCounts } from './counts.ts'

test('the line that ends a run', () => {
  assert.equal(printCounts({ passed: 3, failed: 1, skipped: 0 }), '3 passed, 1 failed')
  assert.equal(printCounts({ passed: 3, failed: 1, skipped: 2 }), '3 passed, 1 failed, 2 skipped')
})

test('counts add up', () => {
  const sum = addCounts(addCounts(NONE, { passed: 1, failed: 2, skipped: 3 }), {
    passed: 4,
    failed: 5,
    skipped: 6,
  })
  assert.deepEqual(sum, { passed: 5, failed: 7, skipped: 9 })
})

test('flaky tests and errors outside of tests count as failed', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-counts-'))
  try {
    const file = path.join(folder, 'report.json')
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2, duration: 9 }
    writeFileSync(file, JSON.stringify({ stats, errors: [{ message: 'no server' }] }))
    assert.deepEqual(await readBrowserCounts(file), { passed: 7, failed: 3, skipped: 2 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
