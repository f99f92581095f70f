/** An EPUB is valid by the rules of EPUBCheck, as far as npm has them, and reads in both languages. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, suite, test } from 'node:test'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { fromXml } from 'xast-util-from-xml'
import type { Element, Nodes } from 'xast'
import { readBooks } from '../../src/book/read-books.ts'
import { writeEpub } from '../../src/epub/write-epub.ts'
import type { View } from '../../src/site/view.ts'

/** What is right on a page of a site, and would not be in a book. */
const HARD = `---
title: 難しい文書
ms.contentlocale: ja-JP
ms.date: 04/22/2020
---
# <a name="hard"></a><span data-ttu-id="0aa09-101">難しい</span><span class="sxs-lookup"><span data-stu-id="0aa09-101">Hard</span></span>

| a | b |
|:--|--:|
| <span data-ttu-id="0aa09-102">左</span><span class="sxs-lookup"><span data-stu-id="0aa09-102">left</span></span> | 2 |

- [ ] box
- [x] ticked

![Wide picture](media/wide%20picture.png) ![none](media/none.png) [bad](https://[/) [gone](gone.md)

<details><summary>more</summary>text &amp; \u0008 ]]> &lt;</details>

<a name="日本 語"></a>[place](#日本%20語) [other](start.md#get-started)

<script>alert(1)</script><iframe src="https://example.org/"></iframe>
`

suite('writeEpub', () => {
  const source = mkdtempSync(path.join(tmpdir(), 'taiyaku-epub-'))

  before(() => {
    cpSync('tests/fixtures/docset-site', source, { recursive: true })
    writeFileSync(path.join(source, 'guide/hard.md'), HARD)
  })
  after(() => rmSync(source, { recursive: true, force: true }))

  async function write(view: View): Promise<Uint8Array> {
    const { books, settings, files } = await readBooks({ source, view })
    return writeEpub(books[0]!, { settings, files, site: { base: '/' } })
  }

  for (const view of ['both', 'target', 'source'] as const)
    test(`${view}: valid by a validator`, async () => {
      const { messages } = await EpubCheck.validate(await write(view))
      assert.deepEqual(
        messages.map(({ severity, id, message, location }) => [
          severity,
          id,
          message,
          location?.path,
        ]),
        [],
      )
    })

  test('both languages, each sentence with its language', async () => {
    const files = open(await write('both'))
    const page = parse(files, 'EPUB/d2.xhtml')
    const [target, source] = ['ja-JP', 'en-US'].map((lang) =>
      elements(page).filter(
        ({ attributes }) => attributes['lang'] === lang && attributes['xml:lang'] === lang,
      ),
    )
    assert.ok(target!.some((element) => textOf(element) === '必要なものを確認します。'))
    assert.ok(source!.some((element) => textOf(element) === 'Check what you need.'))
    const languages = elements(parse(files, 'EPUB/package.opf')).filter(
      ({ name }) => name === 'dc:language',
    )
    assert.deepEqual(languages.map(textOf), ['ja-JP', 'en-US'])
  })

  test('its navigation is the contents', async () => {
    const files = open(await write('target'))
    const [contents] = elements(parse(files, 'EPUB/nav.xhtml')).filter(({ name }) => name === 'nav')
    const links = elements(contents!).filter(({ name }) => name === 'a')
    assert.deepEqual(
      links.map((link) => [textOf(link).trim(), link.attributes['href']]),
      [
        ['はじめに', 'd1.xhtml'],
        ['インストール', 'd2.xhtml'],
        ['詳細設定', 'd3.xhtml'],
        ['アンインストール', 'd4.xhtml'],
        ['どこにも載らない文書', 'd5.xhtml'],
        ['日々の作業', 'd6.xhtml'],
        ['難しい', 'd7.xhtml'],
      ],
    )
  })

  test('a document that stands in several places is named in the first, in reading order', async () => {
    const { books, settings, files } = await readBooks({
      source: 'tests/fixtures/docset-toc',
      view: 'both',
    })
    const bytes = writeEpub(books[0]!, { settings, files, site: { base: '/' } })
    const { messages } = await EpubCheck.validate(bytes)
    assert.deepEqual(messages, [])
    const links = elements(parse(open(bytes), 'EPUB/nav.xhtml')).filter(({ name }) => name === 'a')
    const hrefs = links
      .map(({ attributes }) => attributes['href'])
      .filter((href) => href !== '#toc')
    assert.deepEqual(hrefs.slice(0, -1), [...new Set(hrefs)])
  })

  test('links lead through the book, images are in it, nothing runs', async () => {
    const files = open(await write('both'))
    const page = elements(parse(files, 'EPUB/d7.xhtml'))
    const hrefs = page
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => attributes['href'])
    const ids = new Set(page.map(({ attributes }) => attributes['id']))
    const own = hrefs.find((href) => href?.startsWith('d7.xhtml#'))
    assert.ok(ids.has(own!.split('#')[1]))
    assert.ok(hrefs.some((href) => href?.startsWith('d1.xhtml')))
    const images = page.filter(({ name }) => name === 'img')
    assert.deepEqual(
      images.map(({ attributes }) => attributes['src']),
      ['image-1.png'],
    )
    assert.ok(files.has('EPUB/image-1.png'))
    assert.ok(![...files.values()].some((file) => /<(?:script|iframe)/.test(strFromU8(file))))
  })

  test('the same documents make the same bytes, and what it is stands first', async () => {
    const [first, second] = [await write('both'), await write('both')]
    assert.deepEqual(first, second)
    assert.equal(strFromU8(first.slice(30, 58)), 'mimetypeapplication/epub+zip')
  })
})

function open(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)))
}

function parse(files: ReadonlyMap<string, Uint8Array>, name: string): Nodes {
  return fromXml(strFromU8(files.get(name)!).replace('<!DOCTYPE html>', ''))
}

function elements(node: Nodes): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elements(child)] : [],
  )
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return node.type === 'text' ? node.value : ''
}
