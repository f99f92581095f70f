import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import { exporters } from '../../../src/l10n/exchange/exporters.ts'
import { readUnits } from '../../../src/l10n/exchange/unit.ts'
import { Leverage, noCounts } from '../../../src/l10n/memory/leverage.ts'
import { Memory } from '../../../src/l10n/memory/memory.ts'
import { openMemory } from '../../../src/l10n/memory/open-memory.ts'
import { leverageFormats } from '../../../src/l10n/memory/write-leverage.ts'
import { front, pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-memory-'))
after(() => rmSync(folder, { recursive: true }))
const locales = { source: 'en-US', target: 'ja-JP' }

const document = [
  pair(
    '0abcd-101',
    '**次へ**を押して、ウィンドウを閉じます。',
    'Press **Next** and close the window.',
  ),
  pair('0abcd-102', '表題', 'Title of the page'),
  pair('0abcd-103', '443', '443'),
].join('\n\n')
writeFileSync(path.join(folder, 'a.md'), front + document)

test('a memory that was exported has every sentence, in each format', async () => {
  for (const format of ['tmx', 'tmx-raw', 'xliff12', 'xliff20', 'xliff21']) {
    const { file } = await exporters[format]!(folder, path.join(folder, 'out'))
    const memory = await openMemory(file, locales)
    const counts = new Leverage(memory).count(readUnits(document))
    assert.deepEqual(counts, { ...noCounts(), exact: { units: 2, words: 10 } }, format)
    const [match] = memory.find('Press **Next** and close the window.')
    assert.equal(match?.entry.target, '**次へ**を押して、ウィンドウを閉じます。', format)
  }
})

test('sentences that are like, repeated or new are counted apart, by file and in sum', () => {
  const memory = new Memory()
  memory.add({ source: 'Close the window of the meeting.', target: '会議のウィンドウを閉じます。' })
  const leverage = new Leverage(memory)
  const units = (...sources: string[]) =>
    readUnits(sources.map((source, at) => pair(`0abcd-${101 + at}`, 'x', source)).join(' '))
  const first = leverage.count(
    units(
      'Close the window  of the meeting.',
      'Close the windows of the meeting.',
      'Nothing like it here.',
    ),
  )
  assert.deepEqual(
    [first.exact, first['95–99'], first.new].map(({ units, words }) => [units, words]),
    [
      [1, 6],
      [1, 6],
      [1, 4],
    ],
  )
  const second = leverage.count(units('Nothing like it here.', 'Close a window of the meetings.'))
  assert.equal(second.repetition.units, 1)
  assert.equal(second['85–94'].units, 1)
  assert.equal(leverage.sum.repetition.words, 4)
  assert.equal(leverage.sum.exact.units, 1)
  const text = leverageFormats.text!([
    { path: 'a.md', counts: first },
    { path: '', counts: leverage.sum },
  ])
  assert.match(text, /^a\.md\n {2}exact +1 units +6 words\n/)
  assert.match(text, /^all files$/m)
  const csv = leverageFormats.csv!([{ path: '', counts: leverage.sum }])
  assert.match(csv, /^file,exact units,exact words,.*\nall,1,6,1,4,/)
})

test('sentences of scripts without spaces are found by their neighbours', () => {
  const memory = new Memory()
  memory.add({ source: '会議のウィンドウを閉じてください。', target: 'Close the window.' })
  const [match] = memory.find('会議のウインドウを閉じてください。')
  assert.ok(match && match.likeness >= 90 && match.likeness < 100)
  assert.deepEqual(memory.find('まったく別の文です。'), [])
})

test('what is no memory, or of other languages, is named', async () => {
  const file = path.join(folder, 'b.tmx')
  writeFileSync(file, '<xliff/>')
  await assert.rejects(openMemory(file, locales), /Expected a memory, TMX or XLIFF, got .*b\.tmx/)
  writeFileSync(
    file,
    '<tmx version="1.4"><body><tu><tuv xml:lang="fr"><seg>a</seg></tuv></tu></body></tmx>',
  )
  await assert.rejects(openMemory(file, locales), /from en to ja, got none/)
})
