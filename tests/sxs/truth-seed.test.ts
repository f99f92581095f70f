import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { readDocument } from '../../src/sxs/read-document.ts'
import { visibleLines } from './visible-text.ts'

/** Independent texts of the guide, one language each, as they were published on the same day. */
const SEED = new URL('../../../shared/seed/', import.meta.url)
const GUIDE = 'troubleshooting-sign-in-errors-for-admins.md'
const skip = existsSync(SEED) ? false : '../shared/seed is not there'

function read(name: string) {
  return readDocument(new VFile({ path: name, value: readFileSync(new URL(name, SEED), 'utf8') }))
}

test('the guide reads in Japanese as it was published in Japanese', { skip }, () => {
  const lines = visibleLines(read(GUIDE).html, 'target')
  assert.ok(lines.length > 100)
  assert.deepEqual(lines, visibleLines(read('truth.ja.md').html, 'target'))
})

test('the guide reads in English as it was published in English', { skip }, () => {
  const lines = visibleLines(read(GUIDE).html, 'source')
  assert.ok(lines.length > 100)
  assert.deepEqual(lines, visibleLines(read('truth.en.md').html, 'source'))
})
