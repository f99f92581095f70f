import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as limits from '../../src/sxs/limits.ts'

test('the documentation lists every limit as it is', () => {
  const text = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8')
  const rows = text.matchAll(/^\| `(MAX_[A-Z_]+)` +\| +(\d+) \|/gm)
  const listed = Object.fromEntries(Array.from(rows, ([, name, most]) => [name, Number(most)]))
  assert.deepEqual(listed, { ...limits })
})
