import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { drawOnce, loadCodes, storeCodes } from '../../src/render/qr-cache.ts'

let folder: string
let file: string
let drawn: string[]
const draw = (text: string): string => (drawn.push(text), `code of ${text}`)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-codes-'))
  file = path.join(folder, 'codes.json')
  drawn = []
  loadCodes(file, 'a')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a code is drawn once, in this build and the next', () => {
  assert.equal(drawOnce('x', draw), 'code of x')
  storeCodes(file, 'a', false)
  loadCodes(file, 'a')
  assert.equal(drawOnce('x', draw), 'code of x')
  assert.deepEqual(drawn, ['x'])
})

test('what a build did not ask for is let go', () => {
  drawOnce('x', draw)
  storeCodes(file, 'a', false)
  loadCodes(file, 'a')
  storeCodes(file, 'a', false)
  loadCodes(file, 'a')
  drawOnce('x', draw)
  assert.deepEqual(drawn, ['x', 'x'])
})

test('codes that other code drew, and damaged ones, are drawn anew', () => {
  drawOnce('x', draw)
  storeCodes(file, 'a', false)
  loadCodes(file, 'b')
  drawOnce('x', draw)
  assert.deepEqual(drawn, ['x', 'x'])
  writeFileSync(file, readFileSync(file, 'utf8').replace('code of x', 'code of y'))
  loadCodes(file, 'a')
  assert.equal(drawOnce('x', draw), 'code of x')
})
