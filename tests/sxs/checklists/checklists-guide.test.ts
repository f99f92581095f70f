import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { outline } from '../outline.ts'

const [path] = globSync('source-docs/**/*-errors-for-admins.md')
const file = new VFile({ path: path!, value: readFileSync(path!, 'utf8') })
const { checklists } = readDocument(file)

test('the guide: seven procedures and two diagnoses', () => {
  const counts = (kind: string) =>
    checklists.filter((list) => list.kind === kind).map(({ steps }) => steps.length)
  assert.deepEqual(counts('procedure'), [4, 1, 2, 12, 1, 2, 2])
  assert.deepEqual(counts('diagnosis'), [8, 6])
})

// `UPDATE=1` writes what is found; read it before it is committed.
test('the guide: every step in both languages, with its alerts, tables, sub-steps and links', () => {
  const found = checklists.map(outline).join('\n') + '\n'
  const expected = 'tests/fixtures/guide/checklists.txt'
  if (process.env['UPDATE']) writeFileSync(expected, found)
  assert.equal(found, readFileSync(expected, 'utf8'))
})
