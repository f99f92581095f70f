import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, suite, test } from 'node:test'
import { VFile } from 'vfile'
import {
  documentFile,
  findOutline,
  loadDocument,
  removeOtherDocuments,
  storeDocument,
} from '../../src/content/document-cache.ts'
import { readDocument } from '../../src/sxs/read-document.ts'

suite('the cache of documents', () => {
  const document = readDocument(new VFile({ path: 'a.md', value: '# A\n\n## B' }))
  const beside = { size: 1, diagnostics: [], asked: { questions: [], answers: '', pages: [] } }
  let folder: string
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-cache-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  test('what is stored is there, whole, and nothing else', () => {
    const first = storeDocument(folder, '1', document, beside)
    const second = storeDocument(folder, '2', { ...document, id: 'other' }, beside)
    removeOtherDocuments(folder, [{ digest: '1', text: first.text }])
    assert.deepEqual(
      loadDocument(documentFile(folder, first.text)),
      JSON.parse(JSON.stringify(document)),
    )
    assert.deepEqual(
      findOutline(folder, '1')?.document.headings.map(({ text }) => text.target),
      ['A', 'B'],
    )
    assert.throws(() => loadDocument(documentFile(folder, second.text)), /Expected a document/)
    assert.equal(findOutline(folder, '2'), undefined)
    assert.deepEqual(readdirSync(path.join(folder, 'outlines')), ['1.json'])
    assert.deepEqual(readdirSync(path.join(folder, 'documents')), [`${first.text}.json`])
  })

  for (const part of ['documents', 'outlines'] as const) {
    test(`where one of the ${part} is damaged there is nothing`, () => {
      storeDocument(folder, '1', document, beside)
      const [name] = readdirSync(path.join(folder, part))
      appendFileSync(path.join(folder, part, name!), 'x')
      assert.equal(findOutline(folder, '1'), undefined)
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
    removeOtherDocuments(folder, [])
    assert.deepEqual(readdirSync(documents), [running])
  })
})
