import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, shown } from '../../../bench/judge.ts'
import { readAll } from '../../../src/docset/read/read-all.ts'
import { keptIndex } from '../../../src/search/query/kept-index.ts'
import { search } from '../../../src/search/query/search.ts'
import { searchRecords } from '../../../src/search/index/search-records.ts'
import { openSourceFolder } from '../../../src/config/source-folder.ts'
import type { Document } from '../../../src/sxs/document.ts'
import { JUDGED } from '../judged.ts'

const reader = openSourceFolder('source-docs')
const documents: { slug: string; document: Document }[] = []
for await (const { path, document } of readAll(reader, [...reader.docset.routes.keys()]))
  if (document) documents.push({ slug: reader.docset.routes.get(path)!, document })
const index = keptIndex(searchRecords(documents))

test('what is kept is searched as well as the whole site is', async (t) => {
  for (const first of ['target', 'source'] as const) {
    const quality = await judge(JUDGED, async (query) =>
      shown((await search(query, index, first)).groups),
    )
    t.diagnostic(`${first}: success@1 ${quality.success}, MRR@5 ${quality.reciprocal}`)
    assert.ok(quality.success >= 0.95, `success@1 is ${quality.success}`)
  }
})

test('a search keeps to one area or kind', async () => {
  assert.deepEqual(await index.find(['dns'], { area: 'no/such' }), [])
  const rows = await index.find(['dns'], { kind: 'row' })
  assert.ok(rows.length > 0 && rows.length < (await index.find(['dns'], {})).length)
})
