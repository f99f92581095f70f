import assert from 'node:assert/strict'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { judge, shown } from '../../../bench/judge.ts'
import { openIndex } from '../../../bench/open-index.ts'
import { buildPlainIndex } from '../../../bench/plain-index.ts'
import { readAll } from '../../../src/docset/read/read-all.ts'
import type { Index } from '../../../src/search/query/index-interface.ts'
import { search } from '../../../src/search/query/search.ts'
import { buildSearchIndex } from '../../../bench/build-index.ts'
import { searchRecords } from '../../../src/search/index/search-records.ts'
import { openSourceFolder } from '../../../src/config/source-folder.ts'
import type { Document } from '../../../src/sxs/document.ts'
import { HELD_OUT, JUDGED } from '../judged.ts'

let folder: string
let index: Index
const documents: { slug: string; document: Document }[] = []

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-search-'))
  const reader = openSourceFolder('source-docs')
  const { routes } = reader.docset
  for await (const { path: name, document } of readAll(reader, [...routes.keys()])) {
    if (document) documents.push({ slug: routes.get(name)!, document })
  }
  await buildSearchIndex({ outDir: folder, documents })
  index = (await openIndex(path.join(folder, 'search/ja-jp'))).index
})
after(() => rm(folder, { recursive: true, force: true }))

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

for (const [name, queries] of Object.entries({ judged: JUDGED, 'held-out': HELD_OUT })) {
  for (const first of ['target', 'source'] as const) {
    test(`${queries.length} ${name} queries find their place, ${first} first`, async (t) => {
      const quality = await judge(queries, async (query) =>
        shown((await search(query, index, first)).groups),
      )
      t.diagnostic(`success@1 ${percent(quality.success)}, MRR@5 ${percent(quality.reciprocal)}`)
      for (const miss of quality.missed) t.diagnostic(`missed: ${miss.query} (${miss.first})`)
      assert.ok(quality.success >= 0.98, `success@1 is ${quality.success}`)
      assert.ok(quality.reciprocal >= 0.99, `MRR@5 is ${quality.reciprocal}`)
    })
  }
}

test('the engine alone misses at least 15 of the judged queries', async (t) => {
  const records = searchRecords(documents)
  const plain = await buildPlainIndex(records, path.join(folder, 'plain'), {
    target: 'ja',
    source: 'en',
  })
  const quality = await judge(JUDGED, plain)
  t.diagnostic(`success@1 ${percent(quality.success)}, MRR@5 ${percent(quality.reciprocal)}`)
  assert.ok(quality.missed.length >= 15, `it misses ${quality.missed.length}`)
})

const spellings: [string, string][] = [
  ['サーバ', 'サーバー'],
  ['ファイアウォール', 'ファイアーウォール'],
  ['ファイアウォール', 'ファイヤウォール'],
  ['サード パーティ', 'サードパーティ'],
  ['DNS', 'ＤＮＳ'],
  ['ｻｰﾊﾞｰ', 'サーバー'],
]

for (const [one, other] of spellings) {
  test(`${one} and ${other} find the same first result`, async () => {
    const [a, b] = await Promise.all([one, other].map((query) => search(query, index, 'target')))
    assert.ok(a!.groups[0])
    assert.deepEqual(b!.groups[0]!.answers[0]!.record, a!.groups[0].answers[0]!.record)
  })
}

const hostile: Record<string, string> = {
  'ten thousand characters': 'サインイン error '.repeat(700),
  'ten thousand letters': 'a'.repeat(10_000),
  'only spaces': ' \t\u3000\n',
  'only punctuation': '"\'「」、。!?()[]{}',
  emoji: '😀👩‍👩‍👧🇯🇵',
  markup: '<script>alert(1)</script>',
  quotes: '"""\'\'\'``',
  backslashes: '\\\\\\n\\u0000',
  'a lone surrogate': '\ud800\udc00\ud800',
  'names of object members': '__proto__ constructor toString',
  'a regular expression': '(.*+?)^${}|[\\]',
}

for (const [name, query] of Object.entries(hostile)) {
  test(`${name}: no error`, async () => {
    const { groups } = await search(query, index, 'target')
    for (const { answers } of groups) assert.ok(answers.length > 0)
  })
}

test('the same documents give the same bytes', async () => {
  const again = path.join(folder, 'again')
  await buildSearchIndex({ outDir: again, documents })
  const files = (await readdir(path.join(again, 'search'), { recursive: true })).sort()
  assert.deepEqual((await readdir(path.join(folder, 'search'), { recursive: true })).sort(), files)
  for (const file of files.filter((name) => /\.|vocabulary/.test(path.basename(name)))) {
    const [a, b] = await Promise.all(
      [folder, again].map((root) => readFile(path.join(root, 'search', file))),
    )
    assert.ok(a!.equals(b!), `${file} differs`)
  }
})
