import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openIndex } from '../../../bench/open-index.ts'
import { toOutline } from '../../../src/content/outline.ts'
import { readAll } from '../../../src/docset/read/read-all.ts'
import type { Index } from '../../../src/search/query/index-interface.ts'
import { areaOf } from '../../../src/search/query/record.ts'
import { search } from '../../../src/search/query/search.ts'
import { buildSearchIndex } from '../../../bench/build-index.ts'
import { toParts, type Indexed } from '../../../src/search/index/search-parts.ts'
import { openSourceFolder } from '../../../src/config/source-folder.ts'

const SLUGS = ['a/1', 'b/2', 'c/3', 'd/4', 'e/5']
let folder: string
let index: Index
let documents: Indexed[]

/** The guide under several names, in as many parts as it has names. */
before(async () => {
  const reader = openSourceFolder('source-docs')
  for await (const { document } of readAll(reader, [...reader.docset.routes.keys()]))
    documents = SLUGS.map((slug) => ({ slug, document: { ...document!, path: `${slug}.md` } }))
  folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-parts-'))
  const maxSegments = documents[0]!.document.segments.length
  await buildSearchIndex({ outDir: folder, documents, maxSegments })
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
  const filters = { area: areaOf(SLUGS.at(-1)!) }
  const { groups } = await search('sertificate', index, 'source', filters)
  assert.equal(groups[0]?.answers[0]?.record.slug, SLUGS.at(-1))
})

test('parts hold every document once, in order, none of them empty', () => {
  const sizes = [9, 1, 1, 40, 1, 3, 0, 7]
  const outline = toOutline(documents[0]!.document)
  const listed = sizes.map((segmentCount, at) => ({
    slug: `${at}`,
    document: { ...outline, segmentCount },
  }))
  const parts = toParts(listed, 10)
  assert.deepEqual(parts.flat(), listed)
  assert.ok(parts.every((part) => part.length > 0))
  assert.equal(toParts(listed, 1_000).length, 1)
})
