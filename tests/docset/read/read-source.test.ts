import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { readSource } from '../../../src/docset/read/read-source.ts'

const source = { path: 'guide/a.md', absolute: '/nowhere/guide/a.md' }
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

test('text is kept as it is, byte order mark and CRLF included', () => {
  const file = readSource(source, () => bytes('\uFEFF# 見出し\r\n'))
  assert.equal(String(file), '\uFEFF# 見出し\r\n')
  assert.equal(file.path, 'guide/a.md')
  assert.deepEqual(file.messages, [])
})

test('a file that is not UTF-8 is refused at the line of the fault', () => {
  const file = readSource(source, () => bytes('一\n二\n', [0x83, 0x54], '\n四'))
  const [message] = file.messages
  assert.equal(message?.fatal, true)
  assert.equal(message.ruleId, 'not-utf-8')
  assert.equal(message.line, 3)
  assert.match(message.reason, /Expected UTF-8, got bytes that are not UTF-8/)
})

test('a file cut off inside a character is refused', () => {
  const file = readSource(source, () => bytes('一\n二').subarray(0, -1))
  assert.equal(file.messages[0]?.line, 2)
})

test('UTF-16 is named', () => {
  const file = readSource(source, () =>
    bytes([0xff, 0xfe], Buffer.from('題', 'utf16le').toJSON().data),
  )
  assert.match(file.messages[0]?.reason ?? '', /got UTF-16/)
})

test('a missing file is refused', () => {
  const [message] = readSource(source).messages
  assert.equal(message?.fatal, true)
  assert.match(message.reason, /no such file/)
})

test('a folder in place of a file is refused', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-read-'))
  try {
    mkdirSync(path.join(folder, 'x.md'))
    const [message] = readSource({ path: 'x.md', absolute: path.join(folder, 'x.md') }).messages
    assert.match(message?.reason ?? '', /a folder/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a file one may not read is refused', () => {
  const denied = () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  }
  assert.match(readSource(source, denied).messages[0]?.reason ?? '', /no permission/)
})
