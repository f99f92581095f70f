import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import {
  checkPagefind,
  toSiteFiles,
  withoutWords,
} from '../../../src/search/index/pagefind-internals.ts'

test('the installed Pagefind is the known one; another is refused, with what to do', () => {
  checkPagefind()
  assert.throws(() => checkPagefind('9.9.9'), /Expected Pagefind \d.*got 9\.9\.9.*check that file/)
})

test('a fragment loses its words and keeps its address; another format is refused', () => {
  const fragment = { url: 'u', content: 'words', meta: { title: 'words' }, word_count: 1 }
  const bare = withoutWords(gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`))
  assert.equal(
    gunzipSync(bare).toString(),
    'pagefind_dcd{"url":"u","content":"","meta":{},"word_count":1,"filters":{}}',
  )
  assert.throws(() => withoutWords(gzipSync('pagefind_v2{}')), /Expected a fragment.*pagefind_v2/)
})

test('a site gets the engine of its language once, and none of Pagefind’s own interface', async () => {
  const names = [
    'pagefind.js',
    'pagefind-ui.js',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
    'x.pf',
  ]
  const files = names.map((path) => ({ path, content: new Uint8Array() }))
  const namesOf = async (isFirst: boolean) =>
    (await toSiteFiles(files, isFirst)).map(({ path }) => path)
  assert.deepEqual(await namesOf(true), ['pagefind.js', 'wasm.site.pagefind', 'x.pf'])
  assert.deepEqual(await namesOf(false), ['x.pf'])
})

test('the engine has one name in every language, which its first file tells', async () => {
  const entry = { version: '1.6.0', languages: { en: { hash: 'en_1', wasm: 'en', page_count: 2 } } }
  const content = new TextEncoder().encode(JSON.stringify(entry))
  const [file] = await toSiteFiles([{ path: 'pagefind-entry.json', content }], true)
  assert.deepEqual(JSON.parse(new TextDecoder().decode(file?.content)), {
    version: '1.6.0',
    languages: { en: { hash: 'en_1', wasm: 'site', page_count: 2 } },
  })
})
