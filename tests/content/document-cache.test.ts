import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, suite, test } from 'node:test'
import { VFile } from 'vfile'
import {
  cachedFiles,
  findOutline,
  loadDocument,
  removeOtherDocuments,
  storeDocument,
} from '../../src/content/document-cache.ts'
import { readDocument } from '../../src/sxs/read-document.ts'

suite('the cache of documents', () => {
  const document = readDocument(new VFile({ path: 'a.md', value: '# A\n\n## B' }))
  let folder: string
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-cache-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  test('what is stored is there, whole, and nothing else', () => {
    const [first, second] = ['1', '2'].map((digest) => cachedFiles(folder, digest))
    storeDocument(first!, document, [])
    storeDocument(second!, document, [])
    removeOtherDocuments(folder, new Set(['1']))
    assert.deepEqual(loadDocument(first!.document), JSON.parse(JSON.stringify(document)))
    assert.deepEqual(
      findOutline(first!)?.document.headings.map(({ text }) => text.target),
      ['A', 'B'],
    )
    assert.throws(() => loadDocument(second!.document), /Expected a document/)
    assert.equal(findOutline(second!), undefined)
    for (const kind of ['documents', 'outlines'])
      assert.deepEqual(readdirSync(path.join(folder, kind)), ['1.json'])
  })

  for (const part of ['document', 'outline'] as const) {
    test(`where the ${part} is damaged there is nothing`, () => {
      const files = cachedFiles(folder, '1')
      storeDocument(files, document, [])
      appendFileSync(files[part], 'x')
      assert.equal(findOutline(files), undefined)
    })
  }

  test('what another process is about to write stays; what a killed one has left goes', () => {
    const killed = execFileSync(process.execPath, ['-p', 'process.pid'], {
      encoding: 'utf8',
    }).trim()
    const running = `1.json.${process.ppid}.partial`
    const documents = path.join(folder, 'documents')
    mkdirSync(path.join(documents, '3.json'), { recursive: true })
    for (const name of [running, `2.json.${killed}.partial`, 'garbage'])
      writeFileSync(path.join(documents, name), '')
    removeOtherDocuments(folder, new Set())
    assert.deepEqual(readdirSync(documents), [running])
  })
})
