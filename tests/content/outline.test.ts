import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { toOutline } from '../../src/content/outline.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { page, pair } from '../sxs/pairs.ts'

const text = page(
  [
    `# ${pair(101, '題', 'Title')}`,
    `## ${pair(102, '手順', 'Procedure')}`,
    `1. ${pair(103, '開く。', 'Open it.')}`,
    `2. ${pair(104, '閉じる。', 'Close it.')}`,
  ].join('\n\n'),
)
const document = readDocument(new VFile({ path: 'a.md', value: text }), { targetLocale: 'ja-jp' })

test('the outline of a document has its names and places, and none of its text', () => {
  const outline = toOutline(document, 99)
  assert.deepEqual(outline.title, { source: 'Title', target: '題' })
  assert.deepEqual(outline.headings, document.headings)
  assert.deepEqual(
    outline.checklists.map(({ title }) => title.target),
    ['手順'],
  )
  assert.equal(outline.size, 99)
  assert.doesNotMatch(JSON.stringify(outline), /Open it/)
})

test('the outline names the documents that a text leads to, each once', () => {
  const html =
    '<a href="/{locale}/a/b%20c/#x">1</a> <a href="/{locale}/a/b%20c/">2</a> <a href="https://x.org/">3</a>'
  assert.deepEqual(toOutline({ ...document, html }, 1).links, ['a/b c'])
})
