/** A book that a browser prints in parts is one file: as if it had been printed at once. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { before, suite, test } from 'node:test'
import { readBooks } from '../../src/book/read-books.ts'
import { SHEETS } from '../../src/print/book-html.ts'
import { printBook } from '../../src/print/print-book.ts'
import type { View } from '../../src/site/view.ts'
import { readBook, type ReadBook } from './read-book.ts'

/** @param most 1: each chapter is a part */
async function print(view: View, most?: number): Promise<ReadBook> {
  const { books, settings, files } = await readBooks({
    source: 'tests/fixtures/docset-site',
    view,
  })
  const site = { site: 'https://docs.example.org', base: '/' }
  return readBook(
    await printBook(books[0]!, {
      ...{ settings, files, site, paper: 'a4' },
      ...(most !== undefined && { most }),
    }),
  )
}

suite('printBook', () => {
  let book: ReadBook

  before(async () => {
    book = await print('both', 1)
  })

  test('the sheets it is set with are there', () => {
    assert.deepEqual(
      SHEETS.filter((sheet) => !existsSync(`src/${sheet}`)),
      [],
    )
  })

  test('its outline is the contents, and below each document its headings', () => {
    assert.deepEqual(book.outline.slice(0, 12), [
      '製品ガイド: 3',
      '  はじめに · Get started: 3',
      '  セットアップ: 4',
      '    インストール · Install: 4',
      '      始める前に · Before you begin: 4',
      '      製品をインストールする · Install the product: 4',
      '      詳細設定 · Detailed settings: 5',
      '    アンインストール · Uninstall: 6',
      'guide: 7',
      '  extra: 7',
      '    どこにも載らない文書 · A document in no list: 7',
      '    日々の作業 · Daily tasks: 8',
    ])
  })

  test('its contents name the page that each document begins on, and pages are numbered through', () => {
    const [, contents = '', ...rest] = book.pages
    for (const [title, page] of [
      ['Get started', 3],
      ['Install', 4],
      ['Detailed settings', 5],
      ['A document in no list', 7],
    ])
      assert.match(contents.replace(/\s+/g, ' '), new RegExp(`${title} ?${page}`))
    rest.forEach((text, index) =>
      assert.match(text, new RegExp(`${index + 3}(?:docset-site)?$|^(?:docset-site)?${index + 3}`)),
    )
  })

  test('links between documents lead to their pages, others to the web', () => {
    const inText = book.links.filter(({ from }) => from > 2)
    // The link to a place of the second document, in both languages.
    assert.deepEqual(inText, [
      { from: 3, to: 4 },
      { from: 3, to: 4 },
    ])
    const inContents = book.links.filter(({ from }) => from === 2)
    assert.deepEqual(
      inContents.map(({ to }) => to),
      [3, 4, 5, 6, 7, 8],
    )
    assert.ok(book.addresses.includes('https://docs.example.org/ja-jp/guide/start/'))
  })

  test('both languages are on its pages, and every page has tags', () => {
    assert.match(book.pages[3]!, /必要なものを確認します。.*Check what you need\./s)
    assert.deepEqual(book.untagged, [])
    assert.equal(book.title, 'docset-site')
    assert.equal(book.language, 'ja-JP')
  })

  test('printed at once it is the same', async () => {
    assert.deepEqual(await print('both'), book)
  })

  test('in one language the other is not there', async () => {
    const english = await print('source')
    assert.equal(english.language, 'en-US')
    assert.ok(english.outline.includes('    Install: 4'))
    assert.doesNotMatch(english.pages[3]!, /必要/)
    assert.match(english.pages[3]!, /Check what you need\./)
  })
})
