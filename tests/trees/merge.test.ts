import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { exporters } from '../../src/l10n/exchange/exporters.ts'
import { replaceFiles } from '../../src/files/replace-files.ts'
import { planMerge } from '../../src/l10n/merge/merge-files.ts'
import { GUIDE, writeTrees } from './temporary-trees.ts'

const exported = async (ja: string, en = GUIDE.en, format = 'xliff21') => {
  const root = writeTrees({ 'ja/a/guide.md': ja, 'en/a/guide.md': en })
  const { file } = await exporters[format]!(root, path.join(root, 'out'))
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
  /** Merges the export with a change, and gives what the translation is then. */
  const merge = async (change: (xliff: string) => string) => {
    const edited = path.join(root, 'edited.xlf')
    writeFileSync(edited, change(readFileSync(file, 'utf8')))
    const { refusals, changes } = await planMerge(edited, root)
    if (refusals.length === 0)
      await replaceFiles(changes.map(({ absolute, after }) => ({ file: absolute, text: after })))
    assert.equal(read('en/a/guide.md'), en)
    return { ja: read('ja/a/guide.md'), refusals: refusals.map(({ reason }) => reason) }
  }
  return { xliff: readFileSync(file, 'utf8'), merge }
}

describe('exports of two trees', () => {
  for (const format of ['xliff21', 'xliff20', 'xliff12', 'tmx'])
    test(`${format} names both files`, async () => {
      const { xliff } = await exported(GUIDE.ja, GUIDE.en, format)
      assert.match(xliff, /ja\/a\/guide\.md/)
      assert.match(xliff, /en\/a\/guide\.md/)
    })

  test('JSON has both files, and lines in both', async () => {
    const { xliff: json } = await exported(`\n${GUIDE.ja}`, GUIDE.en, 'json')
    const [document] = JSON.parse(json) as {
      path: string
      original: string
      segments: { line: number; sourceLine: number }[]
    }[]
    assert.equal(document!.path, 'ja/a/guide.md')
    assert.equal(document!.original, 'en/a/guide.md')
    assert.deepEqual([document!.segments[0]!.line, document!.segments[0]!.sourceLine], [2, 1])
  })

  test('what is not translated has no target', async () => {
    const { xliff } = await exported(GUIDE.ja, `${GUIDE.en}\nNever work alone at night.\n`)
    assert.match(xliff, /<segment state="initial"><source>Never work alone/)
  })
})

describe('corrections go into the tree of the translation', () => {
  test('unedited: every byte as it was', async () => {
    const { merge } = await exported(GUIDE.ja)
    const { ja, refusals } = await merge((xliff) => xliff)
    assert.deepEqual(refusals, [])
    assert.equal(ja, GUIDE.ja)
  })

  test('an edited sentence changes its bytes only', async () => {
    const { merge } = await exported(GUIDE.ja)
    const { ja } = await merge((xliff) => xliff.replace('柔らかい布', '乾いた布'))
    assert.equal(ja, GUIDE.ja.replace('柔らかい布', '乾いた布'))
  })

  test('line breaks in the midst of a sentence stay, in a quote too', async () => {
    const before = GUIDE.ja.replace(
      '## 道具',
      '> 夜は\n> 一人で働かない\n> でください。\n\n## 道具',
    )
    const en = GUIDE.en.replace('## Tools', '> Do not work alone\n> at night.\n\n## Tools')
    const { merge } = await exported(before, en)
    const { ja } = await merge((xliff) => xliff.replace('一人で働かない', '一人では働かない'))
    assert.equal(ja, before.replace('一人で', '一人では'))
  })

  test('in an indented block, its title and a tab of MkDocs', async () => {
    const before =
      '# 灯台の手入れ\n\n!!! note "掃除について"\n    布は毎日洗います。\n\n    - 水を使います。\n\n=== "夏"\n\n    窓を開けます。\n\n=== "冬"\n\n    窓を閉めます。\n'
    const en =
      '# Care of the lighthouse\n\n!!! note "On cleaning"\n    Wash the cloth every day.\n\n    - Use water.\n\n=== "Summer"\n\n    Open the windows.\n\n=== "Winter"\n\n    Close the windows.\n'
    const { xliff, merge } = await exported(before, en)
    assert.match(xliff, /<source>Close the windows\.<\/source>\s*<target>窓を閉めます。/)
    const change = (text: string) =>
      text
        .replace('布は毎日', '布を毎日')
        .replace('掃除について', '掃除')
        .replace('窓を閉め', '戸を閉め')
    const { ja, refusals } = await merge(change)
    assert.deepEqual(refusals, [])
    assert.equal(ja, change(before))
  })

  test('a title in front matter is corrected there; one that breaks YAML is refused', async () => {
    const text = (title: string) => `---\ntitle: ${title}\n---\n${GUIDE.ja.slice(9)}`
    const en = `---\ntitle: Care of the lighthouse\n---\n${GUIDE.en.slice(25)}`
    const good = await exported(text('灯台の手入れ'), en)
    const { ja } = await good.merge((xliff) =>
      xliff.replace('>灯台の手入れ</target>', '>灯台の掃除</target>'),
    )
    assert.equal(ja, text('灯台の掃除'))
    const bad = await exported(text('灯台の手入れ'), en)
    const refused = await bad.merge((xliff) =>
      xliff.replace('>灯台の手入れ</target>', '>灯台: 手入れ: 毎日</target>'),
    )
    assert.match(refused.refusals.join(), /front matter can hold/)
  })

  test('beside stars that are text: they stay without the escapes of the export', async () => {
    const before = GUIDE.ja.replace('毎日掃除', '**毎日 **掃除')
    const { xliff, merge } = await exported(before)
    assert.match(xliff, /毎日 \\\*\\\*掃除/)
    const { ja, refusals } = await merge((text) => text.replace('毎日 \\*\\*掃', '毎週 \\*清'))
    assert.deepEqual(refusals, [])
    assert.equal(ja, before.replace('毎日 **掃', '毎週 \\*清'))
  })

  test('across a component that pages do not show: refused', async () => {
    const before = GUIDE.ja.replace('布と水を', '布<Badge text="新" />と水を')
    const { merge } = await exported(before)
    const { ja, refusals } = await merge((xliff) => xliff.replace('布と水を', 'タオルまたは水を'))
    assert.match(refusals.join(), /across markup that pages do not show/)
    assert.equal(ja, before)
  })
})
