import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { exporters } from '../../src/l10n/exchange/exporters.ts'
import { planMerge } from '../../src/l10n/merge/merge-files.ts'
import { writeTrees } from './temporary-trees.ts'

/** Fills sentences in, by their originals, and gives what the translation's file would be. */
async function fill(ja: string, en: string, targets: Record<string, string>, isPartial = false) {
  const root = writeTrees({ 'ja/a/guide.md': ja, 'en/a/guide.md': en })
  const { file } = await exporters['xliff21']!(root, path.join(root, 'out'))
  let xliff = readFileSync(file, 'utf8')
  for (const [source, target] of Object.entries(targets)) {
    assert.ok(xliff.includes(`<source>${source}</source></segment>`), `${source} has no target`)
    xliff = xliff.replace(`>${source}</source>`, `$&<target>${target}</target>`)
  }
  const edited = path.join(root, 'edited.xlf')
  writeFileSync(edited, xliff)
  const { refusals, changes } = await planMerge(edited, root, isPartial)
  return { text: changes[0]?.after ?? ja, refusals, edits: changes[0]?.edits.length ?? 0 }
}

const EN = '# Lamp `1`\n\nClean `lamp`.\n\n## Tools `2`\n\n- Use `cloth`.\n- Use `water`.\n'
const JA =
  '# ランプ `1`\n\n`lamp` を掃除する。\n\n## 道具 `2`\n\n- `cloth` を使う。\n- `water` を使う。\n'

describe('a sentence that is filled in gets into the file', () => {
  const rows: [
    name: string,
    en: string,
    ja: string,
    targets: Record<string, string>,
    after: string,
  ][] = [
    [
      'a paragraph of its own, at the end',
      `${EN}\nNever work alone.\n`,
      JA,
      { 'Never work alone.': '一人で働かない。' },
      `${JA}\n一人で働かない。\n`,
    ],
    [
      'a paragraph between others; the next one, not filled in, stays out',
      EN.replace('\n\n## T', '\n\nNever work alone.\n\nCall for help.\n\n## T'),
      JA,
      { 'Never work alone.': '一人で働かない。' },
      JA.replace('\n\n## 道', '\n\n一人で働かない。\n\n## 道'),
    ],
    [
      'the second of two paragraphs alone',
      EN.replace('\n\n## T', '\n\nNever work alone.\n\nCall for help.\n\n## T'),
      JA,
      { 'Call for help.': '助けを呼ぶ。' },
      JA.replace('\n\n## 道', '\n\n助けを呼ぶ。\n\n## 道'),
    ],
    [
      'a sentence behind one that is there',
      EN.replace('`lamp`.', '`lamp`. Never work alone.'),
      JA,
      { 'Never work alone.': '一人で働かない。' },
      JA.replace('掃除する。', '掃除する。 一人で働かない。'),
    ],
    [
      'an item of a list',
      EN.replace('- Use `water`', '- Breathe deeply and slowly.\n- Use `water`'),
      JA,
      { 'Breathe deeply and slowly.': '深呼吸する。' },
      JA.replace('- `water`', '- 深呼吸する。\n- `water`'),
    ],
    [
      'a paragraph behind one in a tag that pages do not show',
      EN.replace('Clean `lamp`.', '<Fragment>Clean `lamp`.</Fragment>\n\nNever work alone.'),
      JA.replace('`lamp` を掃除する。', '<Fragment>`lamp` を掃除する。</Fragment>'),
      { 'Never work alone.': '一人で働かない。' },
      JA.replace(
        '`lamp` を掃除する。',
        '<Fragment>`lamp` を掃除する。</Fragment>\n\n一人で働かない。',
      ),
    ],
    [
      'a heading and its text, without the fragments that pages give it',
      `${EN}\n## Danger\n\nNever work alone.\n`,
      JA,
      { Danger: '危険', 'Never work alone.': '一人で働かない。' },
      `${JA}\n## 危険\n\n一人で働かない。\n`,
    ],
  ]
  for (const [name, en, ja, targets, after] of rows) {
    test(name, async () => {
      const { text, refusals } = await fill(ja, en, targets)
      assert.deepEqual(refusals, [])
      assert.equal(text, after)
    })
    test(`${name}, lines ending in CR LF`, async () => {
      const crlf = (lines: string) => lines.replaceAll('\n', '\r\n')
      const { text, refusals } = await fill(crlf(ja), crlf(en), targets)
      assert.deepEqual(refusals, [])
      assert.equal(text, crlf(after))
    })
  }

  test('an alert, with its mark', async () => {
    const en = `${EN}\n> [!NOTE]\n> Never work alone.\n`
    const { text } = await fill(JA, en, { 'Never work alone.': '一人で働かない。' })
    assert.equal(text, `${JA}\n> [!NOTE]\n> 一人で働かない。\n`)
  })

  test('a row of a table; cells that are not filled in are empty', async () => {
    const table = (...rows: string[]) =>
      ['', '| A `a` | B `b` |', '| --- | --- |', ...rows, ''].join('\n')
    const row = '| Clean `c` | Wipe `d` |'
    const { text, refusals } = await fill(
      `${JA}${table(row)}`,
      `${EN}${table(row, '| Break of day | Night watch |')}`,
      { 'Break of day': '夜明け' },
    )
    assert.deepEqual(refusals, [])
    assert.match(text, /\n\| Clean `c` \| Wipe `d` \|\n\| 夜明け +\| +\|\n$/)
  })

  test('an edit of its neighbour at the same time', async () => {
    const en = EN.replace('Clean', 'Never work alone. Clean')
    const { text, refusals } = await fill(JA, en, { 'Never work alone.': '一人で働かない。' })
    assert.deepEqual(refusals, [])
    assert.equal(text, JA.replace('`lamp` を', '一人で働かない。 `lamp` を'))
  })
})

describe('where it has no place it is refused, with the place to write it', () => {
  const note = (text: string, inside: string) => `${text}\n:::note\n${inside}\n:::\n`

  test('inside a container that the file writes in another way', async () => {
    const en = note(EN, 'Mind the `lens`.\n\nNever work alone.')
    const ja = note(JA, '`lens` に注意。')
    const { text, refusals } = await fill(ja, en, { 'Never work alone.': '一人で働かない。' })
    assert.equal(text, ja)
    const [{ path: file, line, reason } = {} as never] = refusals
    assert.deepEqual([file, line], ['ja/a/guide.md', 11])
    assert.match(
      reason,
      /write `一人で働かない。` into `ja\/a\/guide\.md` yourself, behind line 11/,
    )
  })

  test('in a container that the original writes in the way of another dialect', async () => {
    const en = note(EN, 'Never work alone.')
    const { text, refusals } = await fill(JA, en, { 'Never work alone.': '一人で働かない。' })
    assert.equal(text, JA)
    assert.match(refusals[0]!.reason, /into `ja\/a\/guide\.md` yourself, behind line 8$/)
  })

  test('inside an item that is not translated either', async () => {
    const en = `${EN}- Breathe deeply.\n  - Slowly and calmly.\n`
    const { text, refusals } = await fill(JA, en, { 'Slowly and calmly.': '静かに。' })
    assert.equal(text, JA)
    assert.match(refusals[0]!.reason, /translate that too; write .* behind line 8$/)
  })

  test('what can be put in is, of a partial merge', async () => {
    const en = note(EN, 'Mind the `lens`.\n\nNever work alone.').replace(
      '## T',
      'Call for help.\n\n## T',
    )
    const ja = note(JA, '`lens` に注意。')
    const targets = { 'Never work alone.': '一人で働かない。', 'Call for help.': '助けを呼ぶ。' }
    const { text, refusals, edits } = await fill(ja, en, targets, true)
    assert.equal(text, ja.replace('## 道具', '助けを呼ぶ。\n\n## 道具'))
    assert.deepEqual([refusals.length, edits], [1, 1])
  })
})
