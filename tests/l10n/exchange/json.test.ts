import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { exportJson } from '../../../src/l10n/exchange/json.ts'

const pair = (id: string, target: string, source: string) =>
  `<span data-ttu-id="${id}">${target}</span>` +
  `<span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`

describe('documents.json', () => {
  let folder: string
  let out: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-json-'))
    out = path.join(folder, 'out')
    mkdirSync(path.join(folder, 'docs/deep'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (name: string, text: string | Uint8Array) =>
    writeFileSync(path.join(folder, 'docs', name), text)
  const read = () => JSON.parse(readFileSync(path.join(out, 'documents.json'), 'utf8'))

  test('a document with its pairs, exactly as they are written', async () => {
    const target = '**太字**\\*\\* &quot;x&quot;'
    write(
      'deep/a.md',
      `---\nms.contentlocale: ja-JP\n---\n# <a name="top-of-it"></a>${pair('0abc1-101', '題', 'Title')}\n\n` +
        `- ${pair('0abc1-102', target, '**Bold** <br/>')}\n`,
    )
    const { documents, units, unread } = await exportJson(path.join(folder, 'docs'), out)
    assert.deepEqual({ documents, units, unread }, { documents: 1, units: 2, unread: [] })
    assert.deepEqual(read(), [
      {
        path: 'deep/a.md',
        id: '0abc1',
        sourceLocale: 'en-us',
        targetLocale: 'ja-jp',
        title: { source: 'Title', target: '題' },
        segments: [
          {
            id: '0abc1-101',
            source: 'Title',
            target: '題',
            line: 4,
            block: 'h1',
            anchor: 'top-of-it',
          },
          {
            id: '0abc1-102',
            source: '**Bold** <br/>',
            target,
            line: 6,
            block: 'li',
            anchor: 'top-of-it',
          },
        ],
        anchors: ['top-of-it'],
        checklists: [],
      },
    ])
  })

  test('a file that cannot be read is named, the others are written', async () => {
    write('a.md', Uint8Array.of(0x83, 0x54))
    write('b.md', `# ${pair('0abc1-101', '題', 'Title')}\n`)
    const { unread } = await exportJson(path.join(folder, 'docs'), out)
    assert.equal(unread[0]?.path, 'a.md')
    assert.match(String(unread[0]?.messages[0]), /UTF-8/)
    assert.deepEqual(
      read().map((document: { path: string }) => document.path),
      ['b.md'],
    )
  })

  test('a folder without documents is a failure, and nothing is written', async () => {
    await assert.rejects(exportJson(path.join(folder, 'docs'), out), /Expected documents/)
    assert.throws(read)
  })
})
