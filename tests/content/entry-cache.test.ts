import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import { readDocument } from '../../src/sxs/read-document.ts'
import { findEntry, keepEntries, loadEntry, storeEntry } from '../../src/content/entry-cache.ts'
import type { Entry } from '../../src/content/schema.ts'

suite('entry cache', () => {
  const entry: Entry = {
    slug: 'a',
    document: readDocument(new VFile({ path: 'a.md', value: '# A' })),
    diagnostics: [],
  }

  test('what is stored is there, whole, and nothing else', (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-cache-'))
    context.after(() => rmSync(folder, { recursive: true }))
    const [first, second] = ['1.json', '2.json'].map((name) => path.join(folder, name))
    storeEntry(first!, entry)
    storeEntry(second!, entry)
    assert.deepEqual(readdirSync(folder).sort(), ['1.json', '2.json'])
    assert.equal(loadEntry(first!), entry)
    keepEntries(folder, new Set([first!]))
    assert.ok(existsSync(first!))
    assert.throws(() => loadEntry(second!), /Expected a document/)
    assert.equal(findEntry(second!), undefined)
  })

  test('what another process is about to write stays; what a killed one has left goes', (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-cache-'))
    context.after(() => rmSync(folder, { recursive: true }))
    const killed = execFileSync(process.execPath, ['-p', 'process.pid'], {
      encoding: 'utf8',
    }).trim()
    const running = `1.json.${process.ppid}.partial`
    for (const name of [running, `2.json.${killed}.partial`, 'garbage'])
      writeFileSync(path.join(folder, name), '')
    mkdirSync(path.join(folder, '3.json'))
    keepEntries(folder, new Set())
    assert.deepEqual(readdirSync(folder), [running])
  })
})
