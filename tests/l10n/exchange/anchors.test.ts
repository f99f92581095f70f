import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { exporters } from '../../../src/l10n/exchange/exporters.ts'
import { front, pair } from '../pairs.ts'

/** Every way an anchor comes to be, or does not. */
const DOCUMENT = [
  front + pair('0abcd-101', 'あ', 'a'),
  `## ${pair('0abcd-102', '題', 'A title')}`,
  `- ${pair('0abcd-103', 'い', 'b')}`,
  `${pair('0abcd-104', '下線', 'Under lined')}\n---`,
  `${pair('0abcd-105', 'う', 'c')} <a name="mid"></a>${pair('0abcd-106', 'え', 'd')}`,
  `## <a id="own"></a>${pair('0abcd-107', '見出し', 'Heading')}`,
  `[!INCLUDE [part](includes/part.md)]`,
  pair('0abcd-108', 'お', 'e'),
  `<a name="own"></a>${pair('0abcd-109', '<a name="half"></a>か', '<a name="half"></a>f')}`,
  `<!-- ${pair('0abcd-110', 'き', 'g')} -->`,
].join('\n\n')

const PART = `${front}### ${pair('0beef-101', '部分', 'The part')}\n\n${pair('0beef-102', 'く', 'h')}\n`

const EXPECTED = {
  'a.md': {
    '0abcd-101': '',
    '0abcd-102': 'a-title',
    '0abcd-103': 'a-title',
    '0abcd-104': 'under-lined',
    '0abcd-105': 'under-lined',
    '0abcd-106': 'mid',
    '0abcd-107': 'own',
    '0abcd-108': 'the-part',
    '0abcd-109': 'half',
    '0abcd-110': 'half',
  },
  'includes/part.md': { '0beef-101': 'the-part', '0beef-102': 'the-part' },
}

type Anchors = Record<string, Record<string, string>>

describe('the anchor of a segment is the same in every format', () => {
  let folder: string
  let out: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-anchors-'))
    out = path.join(folder, 'out')
    mkdirSync(path.join(folder, 'docs/includes'), { recursive: true })
    writeFileSync(path.join(folder, 'docs/a.md'), DOCUMENT)
    writeFileSync(path.join(folder, 'docs/includes/part.md'), PART)
  })
  after(() => rmSync(folder, { recursive: true }))

  const write = async (format: string): Promise<string> => {
    const { file } = await exporters[format]!(path.join(folder, 'docs'), out)
    return readFileSync(file, 'utf8')
  }

  test('JSON', async () => {
    const documents: { path: string; segments: { id: string; anchor: string }[] }[] = JSON.parse(
      await write('json'),
    )
    const anchors = documents.map(({ path: name, segments }) => [
      name,
      Object.fromEntries(segments.map(({ id, anchor }) => [id, anchor])),
    ])
    assert.deepEqual(Object.fromEntries(anchors), EXPECTED)
  })

  test('TMX', async () => {
    const units = (await write('tmx')).matchAll(
      /<tu tuid="([^"]+)"[\s\S]*?<prop type="x-file">([^<]*)<[\s\S]*?<prop type="x-anchor"(?:\/>|>([^<]*)<)/g,
    )
    const anchors: Anchors = {}
    for (const [, id, name, anchor = ''] of units) (anchors[name!] ??= {})[id!] = anchor
    assert.deepEqual(anchors, EXPECTED)
  })

  for (const [format, unit, anchor] of [
    ['xliff21', /<unit id="([^"]+)"([\s\S]*?)<\/unit>/g, /<note category="anchor">([^<]*)</],
    [
      'xliff12',
      /<trans-unit id="([^"]+)"([\s\S]*?)<\/trans-unit>/g,
      /<note from="location">[^<#]*#([^<]*)</,
    ],
  ] as const)
    test(format, async () => {
      const anchors: Anchors = {}
      const files = (await write(format)).matchAll(
        /<file [^>]*?original="([^"]+)"([\s\S]*?)<\/file>/g,
      )
      for (const [, name, content] of files)
        for (const [, id, inner] of content!.matchAll(unit))
          (anchors[name!] ??= {})[id!] = anchor.exec(inner!)?.[1] ?? ''
      assert.deepEqual(anchors, EXPECTED)
    })
})
