/** Who has translated, what is approved and what is not for translation, in every format. */
import assert from 'node:assert/strict'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { exporters } from '../../../src/l10n/exchange/exporters.ts'
import type { Choice } from '../../../src/l10n/exchange/choose-documents.ts'
import { front, pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-approval-'))
after(() => rmSync(folder, { recursive: true }))
const docs = path.join(folder, 'docs')
mkdirSync(path.join(docs, 'machine'), { recursive: true })

const pairs = (file: string) =>
  [
    pair(`${file}-101`, '開く', 'Open it'),
    pair(`${file}-102`, '次へを押す', 'Press **Next**'),
    pair(`${file}-103`, '443', '443'),
  ].join('\n\n')
writeFileSync(path.join(docs, 'people.md'), front + pairs('0abcd'))
writeFileSync(
  path.join(docs, 'machine/mt.md'),
  front.replace('HT', 'MT') + pair('0abce-101', '閉じる', 'Close it'),
)
writeFileSync(path.join(docs, 'machine/good.md'), front + pair('0abcf-101', '保存', 'Save it'))

async function exported(format: string, choice: Choice = {}): Promise<string> {
  const { file } = await exporters[format]!(docs, path.join(folder, 'out'), undefined, choice)
  return readFileSync(file, 'utf8')
}

/** The opening tag of a unit, and its text. */
function unit(xml: string, id: string): string {
  const start = xml.lastIndexOf('<', xml.indexOf(`"${id}"`))
  return xml.slice(start, xml.indexOf('\n', start))
}

test('XLIFF 1.2: approved is what people have translated and nothing speaks against', async () => {
  const xml = await exported('xliff12')
  assert.match(unit(xml, '0abcd-101'), /approved="yes".*<target state="translated">/)
  assert.match(unit(xml, '0abcd-102'), /approved="no".*<target state="needs-review-translation">/)
  assert.match(unit(xml, '0abcd-103'), /translate="no"/)
  assert.match(
    unit(xml, '0abce-101'),
    /approved="no".*state="needs-review-translation" state-qualifier="leveraged-mt"/,
  )
  assert.deepEqual(xml.match(/<note from="translation-type">..<\/note>/g)?.length, 3)
})

test('XLIFF 2: notes say what its states do not', async () => {
  for (const format of ['xliff21', 'xliff20']) {
    const xml = await exported(format)
    assert.match(
      unit(xml, '0abcd-101'),
      /<note category="approved">yes<.*<segment state="translated">/,
    )
    assert.match(unit(xml, '0abcd-102'), /<note category="approved">no</)
    assert.match(unit(xml, '0abcd-103'), /translate="no"/)
    assert.match(
      unit(xml, '0abce-101'),
      /<note category="approved">no<.*<segment state="translated" subState="taiyaku:mt">/,
    )
    assert.match(xml, /<note category="translation-type">MT<\/note>/)
  }
})

test('TMX: properties', async () => {
  for (const format of ['tmx', 'tmx-raw']) {
    const xml = await exported(format)
    assert.match(unit(xml, '0abcd-101'), /x-translation-type">HT<.*x-approved">yes</)
    assert.match(unit(xml, '0abcd-102'), /x-approved">no</)
    assert.match(unit(xml, '0abcd-103'), /x-translate">no</)
    assert.match(unit(xml, '0abce-101'), /x-translation-type">MT<.*x-approved">no</)
  }
})

test('JSON: fields', async () => {
  const documents: {
    path: string
    translationType: string
    segments: { id: string; approved?: boolean; translate?: boolean }[]
  }[] = JSON.parse(await exported('json'))
  const people = documents.find((each) => each.path === 'people.md')!
  assert.equal(people.translationType, 'HT')
  assert.deepEqual(
    people.segments.map(({ approved, translate }) => [approved, translate]),
    [
      [true, undefined],
      [undefined, undefined],
      [true, false],
    ],
  )
  const machine = documents.find((each) => each.path === 'machine/mt.md')!
  assert.deepEqual([machine.translationType, machine.segments[0]!.approved], ['MT', undefined])
})

const originals = (xml: string) => [...xml.matchAll(/ original="([^"]*)"/g)].map(([, name]) => name)

test('chosen documents, and those with findings', async () => {
  assert.deepEqual(originals(await exported('xliff12', { paths: ['machine/*'] })), [
    'machine/good.md',
    'machine/mt.md',
  ])
  assert.deepEqual(originals(await exported('xliff21', { flagged: 'warning' })), ['people.md'])
  assert.deepEqual(
    JSON.parse(await exported('json', { flagged: 'error' })).map(
      ({ path }: Choice & { path: string }) => path,
    ),
    ['people.md'],
  )
  await assert.rejects(
    exported('tmx', { paths: ['none/*'] }),
    /documents that were asked for, got none/,
  )
})

test('documents that have changed since an earlier export', async () => {
  const earlier = path.join(folder, 'earlier.xlf')
  writeFileSync(earlier, await exported('xliff12'))
  await assert.rejects(exported('xliff12', { changedSince: earlier }), /got none/)
  const file = path.join(docs, 'machine/good.md')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace('保存', '保存する'))
  assert.deepEqual(originals(await exported('xliff21', { changedSince: earlier })), [
    'machine/good.md',
  ])
  writeFileSync(file, before)
  await assert.rejects(exported('tmx', { changedSince: file }), /XLIFF of an earlier export, got/)
})
