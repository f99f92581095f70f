import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkedSlugs, rateDocuments } from '../../../src/search/index/importance.ts'

test('what many lead to, what stands high and what says much matters more', () => {
  const rated = rateDocuments([
    { slug: 'a/linked', links: 90, segments: 50 },
    { slug: 'a/plain', links: 0, segments: 50 },
    { slug: 'a/b/c/deep', links: 0, segments: 50 },
    { slug: 'a/short', links: 0, segments: 1 },
  ])
  const [linked, plain, deep, short] = [...rated.values()] as [number, number, number, number]
  assert.ok(linked > plain && plain > deep && plain > short, [...rated].join(' '))
  for (const value of rated.values()) assert.ok(value >= 0 && value <= 9)
})

test('a document leads to each other one once, whatever the fragment', () => {
  const html =
    '<a href="/{locale}/A/b/#x">1</a><a href="/{locale}/a/b/">2</a><a href="https://x.org/">3</a>'
  assert.deepEqual([...linkedSlugs(html)], ['a/b'])
})
