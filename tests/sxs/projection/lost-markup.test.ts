/** Links, code and bold text that one half lost, and links whose address was translated. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { VFile } from 'vfile'
import { openSourceFolder } from '../../../src/config/source-folder.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { pair } from '../../l10n/pairs.ts'

const SOURCE = 'See the [word](b.md), run `cmd`, choose **Save**.'

/** Halves of which one lost what the other has, and what a reader sees of it; nothing where nothing shows. */
const halves: [name: string, target: string, source: string, literal?: string][] = [
  ['a space in a link', '[語] (b.md)、`cmd`、**保存**', SOURCE, '[語] (b.md)'],
  ['full-width parentheses', '[語]（b.md）、`cmd`、**保存**', SOURCE, '[語]（b.md）'],
  ['full-width brackets', '［語］(b.md)、`cmd`、**保存**', SOURCE, '［語］(b.md)'],
  ['a reference without a definition', '[語][参照]、`cmd`、**保存**', SOURCE, '[語][参照]'],
  ['full-width backticks', '[語](b.md)、｀cmd｀、**保存**', SOURCE, '｀cmd｀'],
  ['escaped backticks', '[語](b.md)、\\`cmd\\`、**保存**', SOURCE, '`cmd`'],
  ['full-width stars', '[語](b.md)、`cmd`、＊＊保存＊＊', SOURCE, '＊＊保存＊＊'],
  ['a link lost in the source', '[語](b.md)', 'The [word] (b.md)', '[word] (b.md)'],
  ['Arabic', 'راجع [كلمة] (b.md)', 'See the [word](b.md)', '[كلمة] (b.md)'],
  ['a link that is gone', '語、`cmd`、**保存**', SOURCE],
  ['nothing lost', '[語](b.md)、`cmd`、**保存**', SOURCE],
  ['brackets in both', '[省略可] (推奨)', '[Optional] (recommended)'],
  ['brackets beside a link', '[省略可] [語](b.md)', '[Optional] [word](b.md)'],
]
const places: [name: string, place: (text: string) => string][] = [
  ['a paragraph', (text) => text],
  ['a list item', (text) => `- ${text}`],
  ['a table cell', (text) => `| a | b |\n|---|---|\n| ${text} | x |`],
  ['an alert', (text) => `> [!NOTE]\n> ${text}`],
]

suite('a half that lost markup', () => {
  for (const [name, target, source, literal] of halves) {
    for (const [where, place] of places) {
      test(`${name}, in ${where}`, () => {
        const file = new VFile({
          path: 'a.md',
          value: `${place(pair('0abcd-101', target, source))}\n`,
        })
        readDocument(file)
        const found = file.messages.filter(({ ruleId }) => ruleId === 'lost-markup')
        assert.deepEqual(
          found.map(({ reason }) => /literal `(.*)`$/.exec(reason)?.[1]),
          literal === undefined ? [] : [literal],
        )
      })
    }
  }
})

/** Halves, and where the links and images of the target lead. */
const addresses: [
  name: string,
  target: string,
  source: string,
  hrefs: string[],
  reported: number,
][] = [
  [
    'a translated fragment',
    '[前提条件](#前提条件)',
    '[Prerequisites](#prerequisites)',
    ['#prerequisites'],
    1,
  ],
  ['a translated path', '[手順](手順.md)', '[Steps](steps.md)', ['/{locale}/steps/'], 1],
  [
    'a translated fragment of a page',
    '[手順](steps.md#準備)',
    '[Steps](steps.md#prepare)',
    ['/{locale}/steps/#prepare'],
    1,
  ],
  [
    'two in another order',
    '[手順](手順.md)の[前提条件](#前提条件)',
    '[Prerequisites](#prerequisites) of [steps](steps.md)',
    ['/{locale}/steps/', '#prerequisites'],
    2,
  ],
  [
    'one translated of two, in another order',
    '[手順](steps.md)の[前提条件](#前提条件)',
    '[Prerequisites](#prerequisites) of [steps](steps.md)',
    ['/{locale}/steps/', '#prerequisites'],
    1,
  ],
  ['an image', '![図](図.png)', '![figure](figure.png)', ['/media/figure.png'], 1],
  [
    'an image in a link',
    '[![図](図.png)](手順.md)',
    '[![f](figure.png)](steps.md)',
    ['/{locale}/steps/', '/media/figure.png'],
    2,
  ],
  [
    'a broken fragment',
    '[前提](#prerequisits)',
    '[Prerequisites](#prerequisites)',
    ['#prerequisites'],
    1,
  ],
  [
    'another page, as its translator meant',
    '[別](other.md)',
    '[Steps](steps.md)',
    ['/{locale}/other/'],
    0,
  ],
  ['more links than the source', '[前](#前) [後](#後)', '[Prerequisites](#prerequisites)', [], 2],
]

function write(context: TestContext, text: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-lost-'))
  context.after(() => rmSync(root, { recursive: true }))
  mkdirSync(root, { recursive: true })
  const front = '---\nms.contentlocale: ja-JP\n---\n'
  const anchors = '# <a name="prerequisites"></a>A\n\n'
  writeFileSync(path.join(root, 'a.md'), `${front}${anchors}${text}\n`)
  writeFileSync(
    path.join(root, 'steps.md'),
    `${front}# <a name="prepare"></a>${pair('1abcd-101', '手順', 'Steps')}\n`,
  )
  writeFileSync(path.join(root, 'other.md'), `${front}# ${pair('2abcd-101', '別', 'Other')}\n`)
  writeFileSync(path.join(root, 'figure.png'), 'x')
  return root
}

suite('a target’s link leads where its counterpart leads', () => {
  for (const [name, target, source, hrefs, reported] of addresses) {
    for (const [where, place] of places) {
      test(`${name}, in ${where}`, (context) => {
        const reader = openSourceFolder(write(context, place(pair('0abcd-101', target, source))))
        const { document, file } = reader.read('a.md')
        const runs = document!.html.matchAll(/class="target"[^>]*>(.*?)class="source"/gs)
        const run = [...runs].map((match) => match[1]).join('')
        const found = [...run.matchAll(/ (?:href|src)="([^"]*)"/g)].map((match) => match[1])
        assert.deepEqual(found, hrefs)
        const said = file.messages.filter(({ ruleId }) => /^(link|image):/.test(ruleId ?? ''))
        assert.equal(said.length, reported, said.map(({ reason }) => reason).join('\n'))
        assert.doesNotMatch(document!.html, /counterpart/i)
      })
    }
  }

  test('the message names both addresses and says what to do', (context) => {
    const text = pair('0abcd-101', '[前提条件](#前提条件)', '[Prerequisites](#prerequisites)')
    const { file } = openSourceFolder(write(context, text)).read('a.md')
    const message = file.messages.find(({ ruleId }) => ruleId === 'link:counterpart')!
    assert.match(message.reason, /`#prerequisites`, got `#前提条件`/)
    assert.match(message.note!, /Write the address as the source has it/)
    assert.equal(message.line, 6)
  })
})
