import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import type { Format } from '../../../src/l10n/exchange/format.ts'
import { mergeDocument, type Merged } from '../../../src/l10n/merge/merge.ts'
import { readXliff } from '../../../src/l10n/exchange/read-xliff.ts'
import { readContent, readUnits } from '../../../src/l10n/exchange/unit.ts'
import { xliff12 } from '../../../src/l10n/exchange/xliff-1.ts'
import { xliff20, xliff21 } from '../../../src/l10n/exchange/xliff-2.ts'
import { front, pair } from '../pairs.ts'

const formats: Record<string, Format> = { '1.2': xliff12, '2.0': xliff20, '2.1': xliff21 }

function toXliff(text: string, format: Format): string {
  const locales = { sourceLocale: 'en-US', targetLocale: 'ja-JP' }
  const document = {
    path: 'a.md',
    ...locales,
    translationType: '',
    hash: 'abc',
    ...readContent(text),
  }
  return (
    format.head({ source: 'en-US', target: 'ja-JP' }) + format.document(document, 1) + format.foot
  )
}

async function merge(text: string, xliff: string): Promise<Merged> {
  async function* chunks() {
    // Two pieces, cut where it may hurt.
    yield xliff.slice(0, xliff.length >> 1)
    yield xliff.slice(xliff.length >> 1)
  }
  for await (const file of readXliff(chunks())) return mergeDocument(text, file)
  throw new Error('no file element')
}

const text = [
  front,
  `# <a name="top"></a>${pair('0abcd-101', '開始', 'Start')}`,
  '',
  `${pair('0abcd-102', '[**OK**] を [押す](b.md)。', 'Select **OK**, see [b](b.md).')} <br/>`,
  '',
  `| ${pair('0abcd-103', '列', 'Column')} | ${pair('0abcd-104', '<a name="x"> </a>', '<a name="x"> </a>')} |`,
  '|---|---|',
  `| ${pair('0abcd-105', '\\*\\*保存\\*\\*を', 'Choose **Save**')} | x |`,
  '',
  pair('0abcd-106', '二\r\n行', 'two\r\nlines'),
  pair('0abcd-107', '制\u0001御', 'control'),
].join('\r\n')

const unchanged = { text, edits: [], refusals: [], warnings: [], missing: [] }

for (const [version, format] of Object.entries(formats)) {
  test(`${version}: an unedited export changes nothing`, async () => {
    const merged = await merge(text, toXliff(text, format))
    assert.deepEqual(merged, unchanged)
  })

  test(`${version}: an edited target changes its bytes only`, async () => {
    const xliff = toXliff(text, format).replace('列', '項目')
    const merged = await merge(text, xliff)
    assert.deepEqual(merged.refusals, [])
    assert.deepEqual(merged.edits, [{ id: '0abcd-103', line: 10, before: '列', after: '項目' }])
    assert.equal(merged.text, text.replace('列', '項目'))
  })

  test(`${version}: indentation and other order of attributes are no edit`, async () => {
    const indented = toXliff(text, format)
      .replace(/(<(?:source|target)[^>]*>)([^<])/g, '$1\n      $2')
      .replace(/(<\/(?:bpt|ept|pc)>|<ph [^>]*\/>)/g, '\n        $1\n      ')
      .replace(/(<(?:unit|trans-unit)) id="([^"]*)"([^>]*)>/g, '$1$3 id="$2">')
    assert.deepEqual(await merge(text, indented), unchanged)
  })
}

test('markup that the translation lost can come back from the source', async () => {
  const xliff = toXliff(text, xliff12).replace(
    '\\*\\*保存\\*\\*を',
    '<bpt id="1">**</bpt>保存<ept id="1">**</ept>を',
  )
  const merged = await merge(text, xliff)
  assert.equal(merged.text, text.replace('\\*\\*保存\\*\\*を', '**保存**を'))
})

test('a proposal beside a unit is not its text', async () => {
  const xliff = toXliff(text, xliff12).replace(
    '</trans-unit>',
    '<alt-trans><source>Other</source><target>他</target></alt-trans></trans-unit>',
  )
  assert.deepEqual((await merge(text, xliff)).refusals, [])
})

/** Edits that must be refused: what is replaced in the XLIFF, the unit, the reason. */
const refused: Record<string, [Format, from: string | RegExp, to: string, id: string, RegExp]> = {
  'an unknown id': [xliff21, 'unit id="0abcd-103"', 'unit id="0abcd-999"', '0abcd-999', /unknown/],
  'a missing id': [xliff21, /<unit id="0abcd-103".*?<\/unit>/s, '', '0abcd-103', /got none/],
  'an id given twice': [xliff21, 'unit id="0abcd-103"', 'unit id="0abcd-101"', '0abcd-101', /more/],
  'a changed source': [xliff21, '>Column<', '>Row<', '0abcd-103', /source half/],
  'a missing target': [xliff12, /<target[^>]*>列<\/target>/, '', '0abcd-103', /got none/],
  'an empty target': [xliff12, '>列<', '><', '0abcd-103', /got nothing/],
  'a code left out': [
    xliff12,
    /<bpt id="1" ctype="bold">\*\*<\/bpt>OK<ept id="1">\*\*<\/ept>(?=\])/,
    'OK',
    '0abcd-102',
    /`\*\*` missing/,
  ],
  'a code without its end': [
    xliff12,
    /<ept id="1">\*\*<\/ept>(?=\])/,
    '',
    '0abcd-102',
    /has no end/,
  ],
  'markup typed as text': [xliff21, '>列<', '>**列**<', '0abcd-103', /`\*\*` added/],
  'a stray marker': [xliff21, '>列<', '>列**<', '0abcd-103', /other end/],
  'an HTML tag typed as text': [xliff21, '>列<', '>&lt;b&gt;列<', '0abcd-103', /`<b>` added/],
  'an unknown reference': [xliff21, 'dataRef="d1"', 'dataRef="d9"', '0abcd-104', /original data/],
  'a bar in a table cell': [xliff21, '>列<', '>列|行<', '0abcd-103', /table cell/],
  'a line break': [xliff21, '>列<', '>列\n行<', '0abcd-103', /line break/],
  'an unbalanced span': [xliff21, '>列<', '>列&lt;span&gt;<', '0abcd-103', /`<span>`/],
  'the end of the wrapper': [xliff21, '>列<', '>列&lt;/span&gt;<', '0abcd-103', /`<span>`/],
}

for (const [name, [format, from, to, id, reason]] of Object.entries(refused)) {
  test(`refuses ${name}`, async () => {
    const xliff = toXliff(text, format)
    const edited = xliff.replace(from, to)
    assert.notEqual(edited, xliff)
    const merged = await merge(text, edited)
    assert.equal(merged.text, text)
    const refusal = merged.refusals.find((candidate) => candidate.id === id)
    assert.match(refusal?.reason ?? 'not refused', reason)
    assert.equal(refusal?.path, 'a.md')
  })
}

test('a bar outside tables is text', async () => {
  const merged = await merge(text, toXliff(text, xliff21).replace('>開始<', '>開|始<'))
  assert.deepEqual(merged.refusals, [])
})

test('what is not XLIFF is refused as a whole', async () => {
  await assert.rejects(merge(text, '<tmx version="1.4"/>'), /root element `xliff`/)
  await assert.rejects(merge(text, '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">'), /XML/)
  await assert.rejects(merge(text, '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff/>'), /document type/)
})

test('whatever the halves, an unedited merge changes nothing', async () => {
  const half = fc.string({
    unit: fc.constantFrom(
      ...'*_`[]()<>&|\\~!#. \n\r\t\u0001',
      'a',
      'の',
      '。',
      '𠮷',
      '<br>',
      '<!--',
      ']]>',
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(half, half)), async (halves) => {
      const random =
        halves
          .map(([target, source], index) => pair(`0abcd-${100 + index}`, target, source))
          .join('\n') + pair('0abcd-099', 'x', 'x')
      for (const format of Object.values(formats)) {
        assert.deepEqual(await merge(random, toXliff(random, format)), {
          ...unchanged,
          text: random,
        })
      }
    }),
  )
})

const docset = path.resolve('../shared/docset')
test(
  '200 documents of a docset come back as they were',
  { skip: !existsSync(docset) },
  async () => {
    const files = readdirSync(docset, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .sort()
    const step = Math.floor(files.length / 200)
    for (const file of files.filter((_, index) => index % step === 0)) {
      const content = readFileSync(path.join(docset, file), 'utf8')
      if (readUnits(content).length === 0) continue
      for (const format of Object.values(formats)) {
        const merged = await merge(content, toXliff(content, format))
        assert.deepEqual(merged.refusals, [], file)
        assert.ok(merged.text === content, file)
      }
    }
  },
)
