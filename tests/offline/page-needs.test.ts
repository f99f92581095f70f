import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cacheNames } from '../../src/offline/cache-names.ts'
import { readPageNeeds } from '../../src/offline/page-needs.ts'

const SCOPE = 'https://docs.example.org/guide/'
const PAGE = `${SCOPE}ja-jp/a/b/`

test('a page needs its scripts and styles, its other language, its checklists and its images', () => {
  const html = `<link rel="stylesheet" href="/guide/_astro/a.css">
    <script src="/guide/_astro/early.js"></script><script type="module" src="/guide/_astro/b.js"></script>
    <a href="/guide/ja-jp/a/b/" lang="ja" data-view="target"></a>
    <a href="?view=both" data-view="both"></a>
    <a href="/guide/en-us/a/b/" lang="en" data-view="source" data-title="x > y"></a>
    <a href="/guide/ja-jp/a/c/">another document</a>
    <a href="/guide/ja-jp/a/b/checklists/#ty-1">checklist</a>
    <a href="/guide/ja-jp/a/c/checklists/#ty-1">of another document</a>
    <img alt="a > b" src="/guide/media/x%20y.png"><img src="../../../media/r&amp;d.png" alt="">
    <img src="https://elsewhere.example/z.png">`
  assert.deepEqual(readPageNeeds(html, PAGE, SCOPE), {
    assets: [`${SCOPE}_astro/a.css`, `${SCOPE}_astro/early.js`, `${SCOPE}_astro/b.js`],
    pages: [`${SCOPE}en-us/a/b/`, `${PAGE}checklists/`],
    images: [`${SCOPE}media/x%20y.png`, `${SCOPE}media/r&d.png`],
  })
})

test('the cache of a kept page names it, its build and its site', () => {
  const names = cacheNames('0a1b2c', SCOPE)
  const name = names.toKept(PAGE)
  assert.deepEqual(names.readKept(name), { name, build: '0a1b2c', page: PAGE })
  assert.equal(cacheNames('0a1b2c', 'https://docs.example.org/').readKept(name), undefined)
  assert.equal(names.readKept(names.visited), undefined)
})
