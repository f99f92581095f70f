import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { outline } from '../outline.ts'

// `UPDATE=1` writes what is found; read it before it is committed.
for (const folder of globSync('tests/fixtures/checklist-*').sort()) {
  test(path.basename(folder), () => {
    const value = readFileSync(path.join(folder, 'input.md'), 'utf8')
    const file = new VFile({ path: 'input.md', value })
    const { checklists } = readDocument(file)
    const notes = file.messages.filter(({ ruleId }) => ruleId === 'no-checklist').map(String)
    const found = [...checklists.map(outline), ...notes].join('\n') + '\n'
    const expected = path.join(folder, 'expected.txt')
    if (process.env['UPDATE']) writeFileSync(expected, found)
    assert.equal(found, readFileSync(expected, 'utf8'))
  })
}
