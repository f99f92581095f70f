/**
 * Ways of rewriting × versions × kinds of unit: whatever a client does, a correction arrives byte for byte
 * or is refused by its unit, and nothing else changes.
 */
import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import type { Format } from '../../../src/l10n/exchange/format.ts'
import { decodeXml } from '../../../src/l10n/exchange/decode-xml.ts'
import { mergeDocument, type Merged } from '../../../src/l10n/merge/merge.ts'
import { readXliff } from '../../../src/l10n/exchange/read-xliff.ts'
import { readContent } from '../../../src/l10n/exchange/unit.ts'
import { xliff12 } from '../../../src/l10n/exchange/xliff-1.ts'
import { xliff20, xliff21 } from '../../../src/l10n/exchange/xliff-2.ts'
import { front, pair } from '../pairs.ts'
import { half, harmful, harmless, parse, print, unitOf, words } from './ways.ts'

const formats: Record<string, Format> = { '1.2': xliff12, '2.0': xliff20, '2.1': xliff21 }

/** Target and source of each kind of unit; the word that is corrected is 語. */
const kinds: Record<string, [target: string, source: string]> = {
  plain: ['列の語です。', 'The word of the column.'],
  spaced: ['  列  の語 です。 ', ' The  word of the column.  '],
  code: ['`Get-Item  -x` で語を得る。', 'Get the word by `Get-Item  -x`.'],
  link: ['[手順](b.md)の語です。', 'A word of the [steps](b.md).'],
  bold: ['**保存** の語を**選ぶ**。', '**Choose** the word **Save**.'],
  nested: ['語: [**OK** と *次*](b.md "t")', 'Word: [**OK** and *Next*](b.md "t")'],
  image: ['図 ![絵](i.png)  の語', 'Word  of ![pic](i.png)'],
  entity: ['A&nbsp;の語 &lt;b&gt;', 'A&nbsp;word &lt;b&gt;'],
  'multi-line': ['二\n行の  語', 'two\nlines  of words'],
  'marked as text': ['\\*\\*語\\*\\* と 1 * 2', '\\*\\*word\\*\\* and 1 * 2'],
  German: ['Möchten Sie die 語 öffnen?', 'Open the word?'],
}
const ids = new Map(Object.keys(kinds).map((kind, index) => [kind, `0abcd-${101 + index}`]))
const document =
  front +
  Object.entries(kinds)
    .map(([kind, [target, source]]) => `${pair(ids.get(kind)!, target, source)}\n`)
    .join('\n')

const exported = Object.fromEntries(
  Object.entries(formats).map(([version, format]) => {
    const about = { path: 'a.md', sourceLocale: 'en-US', targetLocale: 'ja-JP' }
    const content = { ...about, translationType: '', hash: 'abc', ...readContent(document) }
    const head = format.head({ source: 'en-US', target: 'ja-JP' })
    return [version, head + format.document(content, 1) + format.foot]
  }),
)

async function merge(xliff: string | Buffer, isPartial = false): Promise<Merged> {
  const bytes = Buffer.from(xliff)
  async function* chunks() {
    yield bytes.subarray(0, 101)
    yield bytes.subarray(101)
  }
  for await (const file of readXliff(decodeXml(chunks()))) {
    return mergeDocument(document, file, isPartial)
  }
  throw new Error('no file element')
}

const edits: Record<string, (text: string) => string> = {
  'another word': (text) => text.replace('語', '単語 é'),
  'an added space': (text) => text.replace('語', ' 語'),
}

function edit(xliff: string, kind: string, change: (text: string) => string): string {
  const root = parse(xliff)
  const texts = words(half(unitOf(root, ids.get(kind)!), 'target'))
  const found = texts.find(({ value }) => value.includes('語'))!
  found.value = change(found.value)
  return print(root)
}

function expected(kind: string, change: (text: string) => string): string {
  const [target] = kinds[kind]!
  return document.replace(`>${target}<`, () => `>${change(target)}<`)
}

let cells = 0
after(() => assert.ok(cells >= 400, `${cells} cells`))

/** A tool that collapses white space takes an added space for its own. */
const tidies = /collapsed/

for (const version of Object.keys(formats)) {
  for (const [way, rewrite] of Object.entries(harmless)) {
    test(`${version}, ${way}: unedited, nothing changes`, async () => {
      const { text, refusals, warnings } = await merge(rewrite(exported[version]!))
      assert.deepEqual([refusals, warnings], [[], []])
      assert.equal(text, document)
    })
    for (const [name, change] of Object.entries(edits)) {
      if (name === 'an added space' && tidies.test(way)) continue
      test(`${version}, ${way}: ${name} arrives, in each kind of unit`, async () => {
        for (const kind of Object.keys(kinds)) {
          cells++
          const merged = await merge(rewrite(edit(exported[version]!, kind, change)))
          assert.deepEqual(merged.refusals, [], kind)
          assert.equal(merged.text, expected(kind, change), kind)
        }
      })
    }
  }

  for (const [name, [harm, reason, needsCode]] of Object.entries(harmful)) {
    test(`${version}: ${name} is refused, and nothing but that unit`, async () => {
      for (const [kind, [target]] of Object.entries(kinds)) {
        if (needsCode && !/[`&]|!?\[|(?<!\\)\*\*/.test(target)) continue
        cells++
        const other = kind === 'plain' ? 'bold' : 'plain'
        const change = edits['another word']!
        const root = parse(edit(exported[version]!, other, change))
        harm(unitOf(root, ids.get(kind)!))
        const all = await merge(print(root))
        assert.deepEqual(
          all.refusals.map(({ id }) => id),
          [ids.get(kind)],
          kind,
        )
        assert.match(all.refusals[0]!.reason, reason, kind)
        assert.equal(all.text, document, kind)
        const part = await merge(print(root), true)
        assert.equal(part.text, expected(other, change), kind)
      }
    })
  }
}
