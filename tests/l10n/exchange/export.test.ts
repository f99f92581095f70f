import assert from 'node:assert/strict'
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test, { after } from 'node:test'
import type { Element, Nodes, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { exporters } from '../../../src/l10n/exchange/exporters.ts'
import { front, pair } from '../pairs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-export-'))
after(() => rmSync(folder, { recursive: true }))

/** Exports a folder and parses the file: parsing is the check that it is well-formed. */
async function exported(format: string, source: string): Promise<Root> {
  const { file } = await exporters[format]!(source, path.join(folder, 'out'))
  return fromXml(readFileSync(file))
}

function all(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return []
  const own = node.type === 'element' && node.name === name ? [node] : []
  return [...own, ...node.children.flatMap((child) => all(child, name))]
}

function text(node: Nodes): string {
  if ('value' in node) return node.type === 'text' ? node.value : ''
  return 'children' in node ? node.children.map(text).join('') : ''
}

function docset(name: string, files: Record<string, string>): string {
  const root = path.join(folder, name)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), content)
  }
  return root
}

const small = docset('small', {
  'a/one.md':
    front +
    `# <a name="top"></a>${pair('0abcd-101', '**開始**', '**Start**')}\n\n` +
    `${pair('0abcd-102', '[手順](b.md)です', 'See [steps](b.md) & <b>')}\n`,
  'two.md': `${front}${pair('0abcd-101', '100', '100')} ${pair('0abcd-p101', '\u000bい', 'b')}\n`,
  'none.md': 'No pair here.\n',
})

test('the guide has the known numbers of units and codes', async () => {
  const memory = await exported('tmx', 'source-docs')
  const count = (root: Root, name: string) => all(root, name).length
  assert.deepEqual(
    ['tu', 'bpt', 'ept', 'ph'].map((name) => count(memory, name)),
    [174, 125, 125, 48],
  )
  const sources = all(memory, 'tu').map((tu) => text(all(tu, 'seg')[0]!))
  const targets = all(memory, 'tu').map((tu) => text(all(tu, 'seg')[1]!))
  assert.equal(new Set(sources).size, 140)
  assert.equal(new Set(sources.map((source, index) => `${source}\0${targets[index]}`)).size, 142)
  for (const version of ['xliff20', 'xliff21']) {
    const xliff = await exported(version, 'source-docs')
    assert.deepEqual(
      ['unit', 'pc', 'ph'].map((name) => count(xliff, name)),
      [174, 125, 48],
    )
    const fixed = all(xliff, 'unit').filter(({ attributes }) => attributes.translate === 'no')
    assert.equal(fixed.length, 13)
  }
  const old = await exported('xliff12', 'source-docs')
  assert.deepEqual(
    ['trans-unit', 'bpt', 'ept', 'ph'].map((name) => count(old, name)),
    [174, 125, 125, 48],
  )
})

test('raw TMX holds the Markdown of the halves', async () => {
  const segments = all(await exported('tmx-raw', small), 'seg').map(text)
  assert.deepEqual(segments.slice(0, 4), [
    '**Start**',
    '**開始**',
    'See [steps](b.md) & <b>',
    '[手順](b.md)です',
  ])
})

test('TMX units carry file, line and anchor before their texts', async () => {
  const [unit] = all(await exported('tmx', small), 'tu')
  const children = unit!.children.filter((child) => child.type === 'element')
  assert.deepEqual(
    children.map(({ name, attributes }) => [name, attributes.type ?? attributes['xml:lang']]),
    [
      ['prop', 'x-file'],
      ['prop', 'x-line'],
      ['prop', 'x-anchor'],
      ['prop', 'x-translation-type'],
      ['prop', 'x-approved'],
      ['tuv', 'en-US'],
      ['tuv', 'ja-JP'],
    ],
  )
  assert.deepEqual(children.slice(0, 3).map(text), ['a/one.md', '5', 'top'])
})

for (const version of ['xliff20', 'xliff21']) {
  test(`${version}: ids are unique and every reference has its data`, async () => {
    const root = await exported(version, small)
    const files = all(root, 'file')
    assert.deepEqual(
      files.map(({ attributes }) => attributes.original),
      ['a/one.md', 'two.md'],
    )
    assert.equal(new Set(files.map(({ attributes }) => attributes.id)).size, 2)
    for (const file of files) {
      const ids = all(file, 'unit').map(({ attributes }) => attributes.id)
      assert.equal(new Set(ids).size, ids.length)
    }
    for (const unit of all(root, 'unit')) {
      const data = new Set(all(unit, 'data').map(({ attributes }) => attributes.id))
      const codes = [...all(unit, 'pc'), ...all(unit, 'ph')]
      const references = codes.flatMap(({ attributes: { dataRef, dataRefStart, dataRefEnd } }) =>
        dataRef ? [dataRef] : [dataRefStart, dataRefEnd],
      )
      assert.deepEqual(new Set(references), data)
    }
  })
}

test('the same markup has the same number in both halves', async () => {
  const units = all(await exported('xliff21', small), 'unit')
  const ids = units.map((unit) => all(unit, 'pc').map(({ attributes }) => attributes.id))
  assert.deepEqual(ids.slice(0, 2), [
    ['1', '1'],
    ['1', '1'],
  ])
})

test('XLIFF 2 marks findings where they are, and leaves the text as it is', async () => {
  const marked = docset('marked', {
    'a.md':
      front +
      pair('0abcd-101', '次\\*\\*へ', 'Press **Next**') +
      pair('0abcd-102', '[次 **]へ**', '**Next**'),
  })
  const root = await exported('xliff21', marked)
  const marks = all(root, 'mrk')
  assert.deepEqual(
    marks.map((mark) => [text(mark), mark.attributes['its:locQualityIssueType']]),
    [
      ['\\*\\*', 'markup'],
      ['[次 ]へ', 'markup'],
    ],
  )
  assert.deepEqual(all(root, 'target').map(text), ['次\\*\\*へ', '[次 ]へ'])
})

test('each target language has an XLIFF of its own', async () => {
  const french = front.replace('ja-JP', 'fr-FR')
  const mixed = docset('mixed', {
    'a.md': front + pair('0abcd-101', 'あ', 'a'),
    'b.md': front + pair('0abcd-101', 'い', 'b'),
    'c.md': french + pair('0abcd-101', 'c', 'C'),
  })
  const { file, others } = await exporters.xliff21!(mixed, path.join(folder, 'mixed-out'))
  const targets = [file, ...others!].map((name) => {
    const [root] = all(fromXml(readFileSync(name)), 'xliff')
    return [path.basename(name), root!.attributes.trgLang, all(root!, 'unit').length]
  })
  assert.deepEqual(targets, [
    ['documents.2.1.xlf', 'ja-JP', 2],
    ['documents.2.1.fr-FR.xlf', 'fr-FR', 1],
  ])
})

test('XLIFF 1.2 units are approved translations', async () => {
  const units = all(await exported('xliff12', small), 'trans-unit')
  assert.ok(units.every(({ attributes }) => attributes.approved === 'yes'))
  const targets = units.flatMap((unit) => all(unit, 'target'))
  assert.ok(targets.every(({ attributes }) => attributes.state === 'translated'))
})

test('what XML cannot hold is left out and reported', async () => {
  const out = path.join(folder, 'reported')
  const { dropped } = await exporters.tmx!(small, out)
  assert.deepEqual(dropped, [{ path: 'two.md', line: 5, id: '0abcd-p101', characters: ['U+000B'] }])
})

test('a folder without pairs leaves no file behind', async () => {
  const source = docset('empty', { 'a.md': 'text' })
  const out = path.join(folder, 'empty-out')
  await assert.rejects(exporters.tmx!(source, out), /Expected side-by-side pairs/)
  assert.deepEqual(readdirSync(out), [])
})
