import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { toLabel, type BookEntry } from '../../src/book/book.ts'
import { readBooks } from '../../src/book/read-books.ts'
import { UsageError } from '../../src/cli/errors.ts'

const SOURCE = 'tests/fixtures/docset-site'

/** The contents as lines: names, chapter. */
function lines(entries: readonly BookEntry[], depth = 0): string[] {
  return entries.flatMap(({ names, chapter, items }) => [
    '  '.repeat(depth) + toLabel(names) + (chapter ? ` (${chapter.id})` : ''),
    ...lines(items, depth + 1),
  ])
}

suite('readBooks', () => {
  test('every document once, in the order of the contents, then what stands in none', async () => {
    const { books } = await readBooks({ source: SOURCE, view: 'both' })
    assert.deepEqual(
      books.map(({ locale }) => locale),
      ['ja-jp'],
    )
    assert.deepEqual(lines(books[0]!.entries), [
      '製品ガイド',
      '  はじめに · Get started (d1)',
      '  セットアップ',
      '    インストール · Install (d2)',
      '      詳細設定 · Detailed settings (d3)',
      '    アンインストール · Uninstall (d4)',
      'guide',
      '  extra',
      '    どこにも載らない文書 · A document in no list (d5)',
      '    日々の作業 · Daily tasks (d6)',
    ])
  })

  test('of one language, its names alone', async () => {
    const { books } = await readBooks({ source: SOURCE, view: 'source', part: 'guide/setup' })
    const [book] = books
    assert.deepEqual([book!.locale, book!.side], ['en-us', 'source'])
    assert.deepEqual(
      book!.chapters.map(({ slug }) => slug),
      ['guide/setup/install', 'guide/setup/details', 'guide/setup/remove'],
    )
    assert.equal(toLabel(book!.names), 'セットアップ')
    assert.deepEqual(lines(book!.entries), [
      'Install (d1)',
      '  Detailed settings (d2)',
      'Uninstall (d3)',
    ])
  })

  test('an entry with what is below it gives the book its name', async () => {
    const { books } = await readBooks({
      source: SOURCE,
      view: 'both',
      part: 'guide/setup/install.md',
    })
    const [book] = books
    assert.equal(toLabel(book!.names), 'インストール · Install')
    assert.equal(toLabel(book!.within), 'docset-site')
    assert.deepEqual(lines(book!.entries), [
      'インストール · Install (d1)',
      '  詳細設定 · Detailed settings (d2)',
    ])
  })

  test('a part that there is not is answered with the one that was meant', async () => {
    await assert.rejects(
      readBooks({ source: SOURCE, view: 'both', part: 'guide/setpu' }),
      (error) =>
        error instanceof UsageError &&
        error.message ===
          'Expected a folder, a document or an entry of the contents in `--part guide/setpu`, found none; did you mean `guide/setup`?',
    )
  })
})
