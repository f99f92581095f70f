import assert from 'node:assert/strict'
import test from 'node:test'
import { VFile } from 'vfile'
import { readDocument } from '../../src/sxs/read-document.ts'
import { widthClass } from '../../src/sxs/rehype/table-width.ts'

const read = (value: string) => readDocument(new VFile({ path: 'a.md', value })).html
const row = (count: number) => `|${' a |'.repeat(count)}\n|${' --- |'.repeat(count)}\n`

test('a table is marked for print by its number of columns', () => {
  assert.deepEqual(
    [6, 7, 10, 18, 19].map((count) => /<table class="(\w+)"/.exec(read(row(count)))?.[1]),
    [undefined, 'close', 'sideways', 'sideways', 'folded'],
  )
})

test('columns that a cell spans count, and are not folded soon', () => {
  const table = '<table><tr><th colspan="20">a</th></tr><tr><td>b</td></tr></table>'
  assert.match(read(table), /<table class="sideways"/)
  assert.equal(widthClass(31, true), 'folded')
})
