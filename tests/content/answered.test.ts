import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { loadAnswered, storeAnswered } from '../../src/content/answered.ts'

function docset(surroundings: string, texts: Record<string, string>) {
  return { surroundings: () => surroundings, textsOf: (page: string) => texts[page] ?? '' }
}

test('answers are known until something changes that they come from', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-answered-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'answered.json')
  const first = { answers: 'one', pages: ['a.md', 'b.md'] }
  const second = { answers: 'two', pages: ['c.md'] }
  storeAnswered(file, docset('around', { 'a.md': '1', 'b.md': '1', 'c.md': '1' }), [
    { digest: 'first', asked: first },
    { digest: 'second', asked: second },
  ])

  const same = loadAnswered(file, docset('around', { 'a.md': '1', 'b.md': '1', 'c.md': '1' }))
  assert.deepEqual([same('first'), same('second'), same('third')], [first, second, undefined])
  const changed = loadAnswered(file, docset('around', { 'a.md': '1', 'b.md': '2', 'c.md': '1' }))
  assert.deepEqual([changed('first'), changed('second')], [undefined, second])
  const gone = loadAnswered(file, docset('around', { 'a.md': '1', 'b.md': '1' }))
  assert.deepEqual([gone('first'), gone('second')], [first, undefined])
  const elsewhere = loadAnswered(file, docset('other', { 'a.md': '1', 'b.md': '1', 'c.md': '1' }))
  assert.deepEqual([elsewhere('first'), elsewhere('second')], [undefined, undefined])
})
