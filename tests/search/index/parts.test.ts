import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openIndex } from '../../../bench/open-index.ts'
import { toOutline } from '../../../src/content/outline.ts'
import { readAll } from '../../../src/docset/read/read-all.ts'
import type { Index } from '../../../src/search/query/index-interface.ts'
import { search } from '../../../src/search/query/search.ts'
import { buildSearchIndex } from '../../../bench/build-index.ts'
import { countParts, toParts, type Indexed } from '../../../src/search/index/search-parts.ts'
import { openSourceFolder } from '../../../src/config/source-folder.ts'

const SLUGS = ['a', 'b', 'c', 'd', 'e']
let folder: string
let index: Index
let documents: Indexed[]

/** The guide under several names, in as many parts as it has names. */
before(async () => {
  const reader = openSourceFolder('source-docs')
  for await (const { document } of readAll(reader, [...reader.docset.routes.keys()]))
    documents = SLUGS.map((slug) => ({ slug, document: { ...document!, path: `${slug}.md` } }))
  folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-parts-'))
  const maxCharacters = 1_000
  await buildSearchIndex({ outDir: folder, documents, maxCharacters })
  index = (await openIndex(path.join(folder, 'search', documents[0]!.document.targetLocale))).index
})
after(() => rm(folder, { recursive: true, force: true }))

test('a search finds what stands in any part, each record once', async () => {
  const { groups } = await search('MSOIDSVC.exe', index, 'target')
  for (const { answers } of groups) {
    const found = answers.map(({ record }) => record)
    assert.deepEqual([...new Set(found.map(({ slug }) => slug))].sort(), SLUGS)
    const places = found.map(({ slug, sentences }) => `${slug} ${sentences[0]?.id}`)
    assert.equal(new Set(places).size, places.length)
  }
})

test('a mistyped word is found in any part', async () => {
  const filters = { document: SLUGS.at(-1)! }
  const { groups } = await search('sertificate', index, 'source', filters)
  assert.equal(groups[0]?.answers[0]?.record.slug, SLUGS.at(-1))
})

test('parts hold every document once, those of one address together, and none is empty', () => {
  const outline = toOutline(documents[0]!.document, 5)
  const list = (count: number) =>
    Array.from({ length: count }, (_, at) => ['a', 'A'].map((name) => `${name}/${at}`))
      .flat()
      .map((slug) => ({ slug, document: { ...outline, size: 5 } }))
  const parts = toParts(list(100), 8)
  assert.equal(parts.length, 8)
  assert.deepEqual(
    new Set(parts.flat().map(({ slug }) => slug)),
    new Set(list(100).map(({ slug }) => slug)),
  )
  const places = parts.map((part) => new Set(part.map(({ slug }) => slug.toLowerCase())))
  assert.equal(
    places.reduce((sum, slugs) => sum + slugs.size, 0),
    100,
  )
  assert.ok(toParts(list(2), 32).every((part) => part.length > 0))
  const count = (size: number) => countParts([{ documents: list(100) }, { documents: [] }], size)
  assert.deepEqual([1_001, 1_000, 500, 300, 120, 1].map(count), [1, 1, 2, 2, 8, 32])
})

test('a document stays in its part when others come', () => {
  const outline = toOutline(documents[0]!.document, 5)
  const list = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      slug: `${at}`,
      document: { ...outline, size: 5 },
    }))
  const partOf = (count: number) =>
    toParts(list(count), countParts([{ documents: list(count) }], 100)).map((part) =>
      part.map(({ slug }) => slug).filter((slug) => Number(slug) < 160),
    )
  assert.deepEqual(partOf(319), partOf(160))
})
