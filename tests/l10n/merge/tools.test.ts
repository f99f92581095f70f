/** An XLIFF on its way through files and clients: encodings, notes gone, parts delivered. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after, beforeEach } from 'node:test'
import { decodeXml } from '../../../src/l10n/exchange/decode-xml.ts'
import { exporters } from '../../../src/l10n/exchange/exporters.ts'
import { planMerge } from '../../../src/l10n/merge/merge-files.ts'
import { front, pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-tools-'))
after(() => rmSync(folder, { recursive: true }))
const root = path.join(folder, 'docs')
const edited = path.join(folder, 'edited.xlf')
const text = `${front}${[
  pair('0abcd-101', 'Möchten Sie 「はい」 wählen?', 'Choose **Yes**?'),
  pair('0abcd-102', '[**手順**](b.md)を見る。 次です。', 'See [**steps**](b.md). Next.'),
  pair('0abcd-103', '直接 回答する', 'Direct reply'),
].join('\n\n')}\n`

let xliff21 = ''
let xliff12 = ''
beforeEach(async () => {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root)
  writeFileSync(path.join(root, 'a.md'), text)
  xliff21 = readFileSync((await exporters.xliff21!(root, folder)).file, 'utf8')
  xliff12 = readFileSync((await exporters.xliff12!(root, folder)).file, 'utf8')
})

async function plan(xliff: string | Buffer, isPartial = false) {
  writeFileSync(edited, xliff)
  const { changes, refusals, warnings, missing } = await planMerge(edited, root, isPartial)
  return { after: changes[0]?.after ?? text, refusals, warnings, missing }
}

test('a byte that is not of the declared encoding is refused, its line named', async () => {
  const bytes = Buffer.from(xliff21.replace('wählen', 'w\u00e4hlen!'), 'utf8')
  const at = bytes.indexOf(Buffer.from('ä'))
  const damaged = Buffer.concat([bytes.subarray(0, at), Buffer.of(0xe4), bytes.subarray(at + 2)])
  await assert.rejects(
    plan(damaged),
    /edited\.xlf: Expected the encoding .* UTF-8, got other bytes/,
  )
})

test('an encoding that is not known is refused', async () => {
  const wrong = xliff21.replace('encoding="UTF-8"', 'encoding="EBCDIC-XY"')
  await assert.rejects(plan(wrong), /Expected an encoding that can be read, got `EBCDIC-XY`/)
})

test('a text of any pieces is decoded, its marks and letters whole', async () => {
  const long = `<?xml version="1.0" encoding="UTF-16"?><a>${'語𠮷'.repeat(200)}</a>`
  const bytes = Buffer.from(`\ufeff${long}`, 'utf16le')
  for (const size of [1, 3, 255, 10_000]) {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    let read = ''
    for await (const piece of decodeXml(chunks())) read += piece
    assert.equal(read, long)
  }
})

test('letters that an encoding lacks and a tool wrote as question marks are refused', async () => {
  const { refusals, after } = await plan(xliff21.replace('直接 回答する', '?? ???る'))
  assert.match(refusals[0]!.reason, /`\?` in the place of "直接回答す"/)
  assert.equal(after, text)
})

test('without the notes of the export, units are merged by id and source half, and that is said', async () => {
  const bare = xliff21.replace(/<notes>.*?<\/notes>/gs, '').replace('直接', '直に')
  const { after, refusals, warnings } = await plan(bare)
  assert.deepEqual(refusals, [])
  assert.equal(after, text.replace('直接', '直に'))
  assert.match(warnings[0]!.reason, /`sha256`.*got none/)
  writeFileSync(path.join(root, 'a.md'), text.replace('Direct reply', 'Direct answer'))
  const changed = await plan(bare, true)
  assert.deepEqual(
    changed.refusals.map(({ id }) => id),
    ['0abcd-103'],
  )
  assert.match(
    changed.refusals[0]!.reason,
    /`Direct \[answer\]`, got a changed one, `Direct \[reply\]`/,
  )
})

test('a segment without target is refused, the white space between segments kept', async () => {
  const segment = (source: string, target: string, attributes = '') =>
    `<segment><source>${source}</source>${target && `<target${attributes}>${target}</target>`}</segment>`
  const space = '<ignorable><source> </source></ignorable>'
  const cut = (second: string, orders = ['', '']) =>
    xliff21.replace(
      /<segment state="translated"><source>Direct reply.*?<\/segment>/s,
      segment('Direct', '直に', orders[0]) + space + segment('reply', second, orders[1]),
    )
  const { after } = await plan(cut('答える'))
  assert.equal(after, text.replace('直接 回答する', '直に 答える'))
  const turned = await plan(cut('答える', [' order="3"', ' order="1"']))
  assert.equal(turned.after, text.replace('直接 回答する', '答える 直に'))
  const half = await plan(cut(''))
  assert.match(half.refusals[0]!.reason, /segment 3 has no target/)
  const same = await plan(cut('答える', [' order="3"', ' order="3"']))
  assert.match(same.refusals[0]!.reason, /two targets have the order 3/)
})

test('a doubled start of a code is refused, and so is one in place of another', async () => {
  const twice = xliff12.replace(/(<target[^>]*>)(<bpt id="1"[^>]*>\[<\/bpt>)/, '$1$2$2')
  assert.notEqual(twice, xliff12)
  assert.match((await plan(twice)).refusals[0]!.reason, /code 1 has no end of its own/)
  const stranger = xliff12.replace(/<target state="translated">直接/, '<target><x id="9"/>直接')
  assert.match((await plan(stranger)).refusals[0]!.reason, /code 9 is not one of the unit's/)
})

test('a target set back to its source is merged with a warning', async () => {
  const { after, warnings } = await plan(xliff12.replace('直接 回答する', 'Direct reply'))
  assert.equal(after, text.replace('直接 回答する', 'Direct reply'))
  assert.deepEqual(
    warnings.map(({ id }) => id),
    ['0abcd-103'],
  )
  assert.match(warnings[0]!.reason, /source text as the target, in place of `直接 回答する`/)
})

test('a tag as text is refused and told how to write it, and arrives so', async () => {
  const name = xliff21.replace('直接', '&lt;name&gt;')
  assert.match((await plan(name)).refusals[0]!.reason, /write `\\<name>`/)
  const escaped = await plan(xliff21.replace('直接', '\\&lt;name>'))
  assert.equal(escaped.after, text.replace('直接', '\\<name>'))
})

const run = (...more: string[]) =>
  spawnSync(process.execPath, ['scripts/merge.ts', edited, '--source', root, ...more], {
    encoding: 'utf8',
  })

test('`--partial` merges what is delivered and lists the rest by unit', () => {
  const part = xliff21.replace(/<unit id="0abcd-101".*?<\/unit>/s, '').replace('直接', '直に')
  writeFileSync(edited, part)
  const whole = run()
  assert.equal(whole.status, 1)
  assert.match(whole.stderr, /0abcd-101: Expected a unit of this id, got none; .*`--partial`/)
  assert.equal(readFileSync(path.join(root, 'a.md'), 'utf8'), text)
  const { status, stdout, stderr } = run('--partial')
  assert.equal(status, 0)
  assert.match(stderr, /a\.md:5: 0abcd-101: Expected a unit/)
  assert.match(stdout, /1 of 2 units changed, in 1 of 1 documents; 1 not delivered/)
  assert.equal(readFileSync(path.join(root, 'a.md'), 'utf8'), text.replace('直接', '直に'))
})

test('`--partial` lists what is refused with its reason, and exits 1', () => {
  writeFileSync(edited, xliff21.replace('直接', '直に').replace('次です。', '次です。`'))
  const { status, stdout, stderr } = run('--partial')
  assert.equal(status, 1)
  assert.match(stderr, /a\.md:7: 0abcd-102: .*without its other end/)
  assert.match(stdout, /1 of 3 units changed, .*; 1 refused/)
  assert.equal(readFileSync(path.join(root, 'a.md'), 'utf8'), text.replace('直接', '直に'))
})

for (const format of ['xliff12', 'xliff20', 'xliff21']) {
  test(`${format}: a docset of several locales is a file for each target`, async () => {
    writeFileSync(path.join(root, 'b.md'), text)
    writeFileSync(path.join(root, 'de.md'), text.replace('ja-JP', 'de-DE'))
    const { file, others } = await exporters[format]!(root, folder)
    assert.deepEqual(
      [file, ...others!].map((name) => [
        path.basename(name),
        [...readFileSync(name, 'utf8').matchAll(/(?:trgLang|target-language)="([^"]+)"/g)]
          .map((match) => match[1])
          .filter((locale, index, all) => all.indexOf(locale) === index),
      ]),
      [
        [path.basename(file), ['ja-JP']],
        [path.basename(file).replace('.xlf', '.de-DE.xlf'), ['de-DE']],
      ],
    )
  })
}

const python = spawnSync('python3', ['-c', 'import xml.dom.minidom'])
test(
  'indented by Python’s minidom, each correction arrives',
  { skip: python.status !== 0 },
  async () => {
    const program =
      'import sys, xml.dom.minidom as d; sys.stdout.buffer.write(d.parse(sys.stdin.buffer).toprettyxml(encoding="utf-16"))'
    for (const xliff of [xliff12, xliff21]) {
      const input = xliff.replace('を見る。', ' を見る。').replace('直接', '直に')
      const { stdout } = spawnSync('python3', ['-c', program], { input })
      const { after, refusals } = await plan(stdout)
      assert.deepEqual(refusals, [])
      assert.equal(after, text.replace('を見る。', ' を見る。').replace('直接', '直に'))
    }
  },
)
