import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { readAll } from '../../../src/docset/read/read-all.ts'
import { documentFile, storeDocument } from '../../../src/content/document-cache.ts'
import { indexApart } from '../../../src/search/index/index-apart.ts'
import { removeOtherIndexed } from '../../../src/search/index/kept-documents.ts'
import { planIndex } from '../../../src/search/index/index-plan.ts'
import type { Entry } from '../../../src/content/schema.ts'
import { openSourceFolder } from '../../../src/config/source-folder.ts'

let folder: string
const running = () => new AbortController().signal

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-index-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function cacheGuide(): Promise<Entry[]> {
  const reader = openSourceFolder('source-docs')
  const entries: Entry[] = []
  for await (const read of readAll(reader, [...reader.docset.routes.keys()])) {
    const beside = { size: 1, diagnostics: [], asked: read.asked! }
    const { document, text } = storeDocument(folder, `${entries.length}`, read.document!, beside)
    entries.push({ slug: 'guide', document, file: documentFile(folder, text) })
  }
  return entries
}

test('a process of its own writes an index from the cache, and tells its words', async () => {
  const entries = await cacheGuide()
  const out = path.join(folder, 'search')
  const [words] = await indexApart({ parts: planIndex(entries), folder: out }, running())
  for (const name of ['pagefind.js', 'pagefind-entry.json'])
    assert.ok(existsSync(path.join(out, '0', name)), name)
  assert.ok(words?.words.includes('certificate'))
})

test('what goes wrong there is told here', async () => {
  const missing = path.join(folder, 'missing.json')
  const part = { bundle: 'ja-jp', number: 0, key: '', language: 'en', isMixed: false }
  const order = { parts: [{ ...part, documents: [{ slug: 'a', file: missing }] }], folder }
  await assert.rejects(indexApart(order, running()), /missing\.json/)
})

test('it can be given up', async () => {
  const entries = await cacheGuide()
  const stopping = new AbortController()
  const out = path.join(folder, 'search')
  mkdirSync(out)
  const indexed = indexApart({ parts: planIndex(entries), folder: out }, stopping.signal)
  stopping.abort()
  await assert.rejects(indexed, /Expected the text to be indexed/)
})

test('what is kept of the documents changes nothing, damaged or not', async () => {
  const entries = await cacheGuide()
  const kept = { folder: path.join(folder, 'indexed'), salt: 'code' }
  const index = async (name: string) => {
    const out = path.join(folder, name)
    const words = await indexApart({ parts: planIndex(entries), folder: out, kept }, running())
    const files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
    const read = files.map((file) => [path.relative(out, file), readFileSync(file, 'base64')])
    return { words, files: Object.fromEntries(read) as Record<string, string> }
  }
  const first = await index('first')
  const [name] = readdirSync(kept.folder)
  const file = path.join(kept.folder, name!)
  const made = readFileSync(file, 'utf8')
  assert.deepEqual(await index('again'), first)
  writeFileSync(file, made.slice(0, -9))
  assert.deepEqual(await index('damaged'), first)
  assert.equal(readFileSync(file, 'utf8'), made)
  removeOtherIndexed(kept, [entries[0]!.file])
  assert.deepEqual(readdirSync(kept.folder), [name])
  removeOtherIndexed(kept, [])
  assert.deepEqual(readdirSync(kept.folder), [])
})
