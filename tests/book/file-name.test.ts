import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { bookFile } from '../../src/book/file-name.ts'

/** Part and source folder, and what the file is called. */
const names: [part: string | undefined, sourceName: string, file: string][] = [
  [undefined, '../my-docs', 'my-docs'],
  [undefined, '', 'documents'],
  ['Teams/deploy.md', 'docs', 'deploy'],
  ['https://learn.microsoft.com/ja-jp/teams/deploy/', 'docs', 'deploy'],
  ['導入 / 概要', 'docs', '概要'],
  ['..', 'docs', 'documents'],
  ['a:b?c', 'docs', 'a-b-c'],
]

suite('bookFile', () => {
  for (const [part, sourceName, file] of names)
    test(`${part} of ${sourceName}`, () => {
      assert.equal(bookFile('ja-jp', { part, sourceName, isOnly: true }), file)
      assert.equal(bookFile('ja-jp', { part, sourceName, isOnly: false }), `ja-jp/${file}`)
    })
})
