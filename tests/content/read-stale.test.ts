import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { openSourceFolder } from '../../src/config/source-folder.ts'
import { documentFile, loadDocument } from '../../src/content/document-cache.ts'
import { readStale } from '../../src/content/read-stale.ts'

const FILES = {
  'a.md': '# A\n\n[b](b.md#b)\n',
  'b.md': '# B\n\n[nowhere](missing.md)\n',
  'c.md': '# C\n',
}

function makeFolder(context: TestContext) {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-stale-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const source = path.join(folder, 'docs')
  mkdirSync(source)
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(source, name), text)
  const reader = openSourceFolder(source)
  const digests = new Map(Object.keys(FILES).map((name) => [name, `digest-${name[0]}`]))
  return { folder, source, reader, digests }
}

test('processes put into the cache what this one would, and tell of it in order', async (context) => {
  const { folder, reader, digests } = makeFolder(context)
  const [here, there] = ['here', 'there'].map((name) => path.join(folder, name))
  const alone = await Array.fromAsync(readStale(reader, here!, digests, 0))
  const spread = await Array.fromAsync(readStale(reader, there!, digests, 2))
  assert.deepEqual(
    spread.map(([name]) => name),
    ['a.md', 'b.md', 'c.md'],
  )
  assert.deepEqual(spread, alone)
  for (const [, stored] of spread) {
    assert.ok('text' in stored)
    const [one, other] = [here!, there!].map((cache) => documentFile(cache, stored.text))
    assert.deepEqual(loadDocument(other!), loadDocument(one!))
  }
})

test('of a document that cannot be read processes tell why', async (context) => {
  const { folder, source, reader, digests } = makeFolder(context)
  writeFileSync(path.join(source, 'b.md'), Buffer.from([0xff]))
  const read = new Map(await Array.fromAsync(readStale(reader, folder, digests, 2)))
  const { diagnostics } = read.get('b.md')!
  assert.deepEqual([diagnostics[0]?.path, 'text' in read.get('b.md')!], ['b.md', false])
})

test('what goes wrong in a process is told here', async (context) => {
  const { folder, reader, digests } = makeFolder(context)
  const cache = path.join(folder, 'no-folder')
  writeFileSync(cache, '')
  const read = Array.fromAsync(readStale(reader, cache, digests, 2))
  await assert.rejects(read, { code: 'ENOTDIR', message: /no-folder/ })
})
