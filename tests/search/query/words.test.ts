/** What a word is to a reader: what stands between two spaces, a name, a number. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { VFile } from 'vfile'
import { buildSearchIndex } from '../../../bench/build-index.ts'
import { openIndex } from '../../../bench/open-index.ts'
import type { Index } from '../../../src/search/query/index-interface.ts'
import { markParts } from '../../../src/search/query/marks.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { search } from '../../../src/search/query/search.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'

const sections: Record<string, [target: string, source: string][]> = {
  lamp: [
    ['霧の信号は赤です。', 'The fog signal is red.'],
    ['ランプを交換し、レンズを清掃します。', 'Change the lamp and clean the lens.'],
  ],
  keeper: [['Keeper365 を開きます。', 'Open Keeper365.']],
  spaced: [['Harbor 720 の表です。', 'The table of Harbor 720.']],
  cells: [
    ['電池と錨と綱。', 'Batteries, anchors, ropes.'],
    ['予備の灯油。', 'Spare oil.'],
  ],
  signals: [
    ['表示灯', 'Signals and hornets'],
    ['Sig_FOG_HORN を設定します。', 'Set Sig_FOG_HORN.'],
  ],
}

let folder: string
let index: Index
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-words-'))
  let id = 100
  const pair = ([target, source]: [string, string]) =>
    `<span data-ttu-id="abcde-${++id}">${target}</span><span class="sxs-lookup"><span data-stu-id="abcde-${id}">${source}</span></span>`
  const text = Object.entries(sections)
    .map(
      ([name, pairs], at) =>
        `## <a name="${name}"></a>${pair([`${at}`, `${at}`])}\n\n${pairs.map(pair).join('\n\n')}`,
    )
    .join('\n\n')
  const value = `---\nms.contentlocale: ja-jp\n---\n${text}\n`
  const document = readDocument(new VFile({ path: 'a.md', value }))
  await buildSearchIndex({ outDir: folder, documents: [{ slug: 'a', document }] })
  index = (await openIndex(path.join(folder, 'search/ja-jp'))).index
})
after(() => rm(folder, { recursive: true, force: true }))

const found: [query: string, section: string][] = [
  ['信号 清掃', 'lamp'],
  ['清掃　信号', 'lamp'],
  ['信号 レンズ', 'lamp'],
  ['電池 灯油', 'cells'],
  ['365', 'keeper'],
  ['Keeper', 'keeper'],
  ['keeper 365', 'keeper'],
  ['Keeper365', 'keeper'],
  ['Ｋｅｅｐｅｒ３６５', 'keeper'],
  ['Harbor720', 'spaced'],
  ['720', 'spaced'],
  ['Sig_FOG_HORN', 'signals'],
  ['Sig_FOG_HO', 'signals'],
]

for (const [query, section] of found) {
  test(`“${query}” finds its section first`, async () => {
    const { groups } = await search(query, index, 'target')
    assert.deepEqual(groups[0]?.answers[0]?.record.anchors, [section])
  })
}

const marks: [query: string, text: string, marked: string[]][] = [
  ['信号 清掃', '霧の信号は赤です。', ['信号']],
  ['信号 清掃', 'レンズを清掃します。', ['清掃']],
  ['Sig_FOG_HORN', 'Signals and hornets', []],
  ['Sig_FOG_HORN', 'Set Sig_FOG_HORN now', ['Sig_FOG_HORN']],
  ['Sig_FOG_HORN', 'A fog horn', ['fog', 'horn']],
  ['System.IO.File', 'Filed systems in Ionia', []],
  ['IM presence', 'Presence in an image', ['Presence']],
  ['cat door', 'Two cats at a door', ['cats', 'door']],
  ['365', 'Open Keeper365 now', ['365']],
  ['Keeper', 'Open Keeper365 now', ['Keeper']],
  ['Keeper365', 'Open Keeper365 now', ['Keeper365']],
  ['Keeper365', 'Open Keeper 365 now', ['Keeper 365']],
  ['sig', 'Signals', ['Sig']],
]

for (const [query, text, expected] of marks) {
  test(`“${query}” marks ${expected.join(', ') || 'nothing'} in “${text}”`, () => {
    const parts = markParts(text, parseQuery(query), 200)
    assert.deepEqual(
      parts.filter(({ marked }) => marked).map((part) => part.text),
      expected,
    )
  })
}
