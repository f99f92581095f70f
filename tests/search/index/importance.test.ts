import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rateDocument } from '../../../src/search/index/importance.ts'

test('what stands high and what says much matters more', () => {
  const plain = rateDocument({ slug: 'a/plain', segments: 50 })
  const deep = rateDocument({ slug: 'a/b/c/deep', segments: 50 })
  const short = rateDocument({ slug: 'a/short', segments: 1 })
  assert.ok(plain > deep && plain > short, [plain, deep, short].join(' '))
  for (const value of [plain, deep, short]) assert.ok(value >= 0 && value <= 9)
  assert.ok(rateDocument({ slug: 'a', segments: 1_000_000 }) <= 9)
})
