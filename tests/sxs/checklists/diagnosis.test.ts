import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { readDiagnosis } from '../../../src/sxs/checklists/diagnosis.ts'

/** A table in the shape that projection gives it. The target's header says nothing of a diagnosis. */
function table(headers: string[], rows: string): Element {
  const cells = headers.map(
    (text) =>
      `<th class="pair"><span class="target" lang="ja-JP">項目</span><span class="source" lang="en-US">${text}</span></th>`,
  )
  const html = `<table><thead><tr>${cells.join('')}</tr></thead><tbody>${rows}</tbody></table>`
  return fromHtml(html, { fragment: true }).children[0] as Element
}

const ROW = '<tr><td>a</td><td>b</td><td>c</td></tr>'

const headers: Record<string, (string | undefined)[] | undefined> = {
  'Possible Cause | Resolution': ['cause', 'resolution'],
  'Error message | Possible cause | Resolution': ['symptom', 'cause', 'resolution'],
  'Issue title | Behavior / Symptom | Known workaround | KB Article': [
    'symptom',
    'symptom',
    'resolution',
    undefined,
  ],
  'Problem | What to do': ['symptom', 'resolution'],
  'Event ID | Cause and resolution': [undefined, 'resolution'],
  'Application | Key | Value': undefined,
  'Ask yourself | Action': undefined,
  'Video codec | Resolution and aspect ratio': undefined,
  'Known issue | Comments': undefined,
  'Name | The reasons why a message may be blank in the report': undefined,
}
for (const [header, roles] of Object.entries(headers)) {
  test(`header ${header}`, () => {
    const found = readDiagnosis(table(header.split(' | '), ROW))
    assert.deepEqual(
      found?.columns.map(({ role }) => role),
      roles,
    )
  })
}

test('a header alone is no diagnosis', () => {
  assert.equal(readDiagnosis(table(['Error', 'Cause'], '')), undefined)
})

test('a cell that spans rows stands in each of them', () => {
  const rows = '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>'
  const found = readDiagnosis(table(['Error', 'Cause'], rows))
  const texts = found?.rows.map((row) => row.map((cell) => (cell ? toString(cell) : '')))
  assert.deepEqual(texts, [
    ['a', 'b'],
    ['a', 'c'],
  ])
})
