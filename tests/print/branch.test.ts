/** A branch of a real docset as one PDF. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import type { BookEntry } from '../../src/book/book.ts'
import { readBooks } from '../../src/book/read-books.ts'
import { printBook } from '../../src/print/print-book.ts'
import { readBook } from './read-book.ts'

const DOCSET = path.resolve(import.meta.dirname, '../../../shared/docset')
const BRANCH = 'Skype/SfbServer/manage/health-and-monitoring/health-and-monitoring.md'

/** The documents of the contents, set in by their depth. */
function documents(entries: readonly BookEntry[], depth = 0): string[] {
  return entries.flatMap(({ names, chapter, items }) => [
    ...(chapter ? ['  '.repeat(depth) + names[0]!.label] : []),
    ...documents(items, depth + 1),
  ])
}

test(
  'a branch of 60 documents: every link lands, the outline is the contents',
  { skip: existsSync(DOCSET) ? false : 'no ../shared/docset' },
  async () => {
    const { books, settings, files } = await readBooks({
      source: DOCSET,
      view: 'target',
      part: BRANCH,
    })
    const [book] = books
    assert.ok(book!.chapters.length >= 60)
    const printed = await readBook(
      await printBook(book!, { settings, files, site: { base: '/' }, paper: 'a4' }),
    )
    assert.ok(printed.links.length > 150, `${printed.links.length} links`)
    assert.deepEqual(
      printed.links.filter(({ to }) => to === undefined),
      [],
    )
    const lines = printed.outline.map((line) => line.replace(/: \d+$/, ''))
    assert.deepEqual(
      documents(book!.entries).filter((line) => !lines.includes(line)),
      [],
    )
    assert.ok(printed.outline.every((line) => /: \d+$/.test(line)))
    // Each document begins on the page that its entry leads to.
    for (const line of documents(book!.entries)) {
      const page = Number(/\d+$/.exec(printed.outline[lines.indexOf(line)]!)?.[0])
      const text = printed.pages[page - 1]!.replace(/\s+/g, '')
      assert.ok(text.includes(line.normalize('NFKC').replace(/\s+/g, '')), `${line}: ${page}`)
    }
    assert.deepEqual(printed.untagged, [])
  },
)
