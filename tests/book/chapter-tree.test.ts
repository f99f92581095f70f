import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { chapterTree } from '../../src/book/chapter-tree.ts'
import { makeBook } from '../../src/book/make-book.ts'
import { placesOf } from '../../src/book/places.ts'
import { resolveLink } from '../../src/book/resolve-link.ts'
import type { View } from '../../src/site/view.ts'
import { toDocument } from './to-document.ts'

const one = toDocument(
  'one.md',
  '# 一\n\n## 節\n\n[二](two.md#deep) [無](two.md#none) [外](three.md) [節](#節)\n',
)
const two = toDocument('two.md', '# 二\n\n<a name="deep"></a>\n\n[web](https://example.org/)\n')

/** The text of the first chapter. */
function write(view: View, site?: string): string {
  const documents = new Map([one, two].map((document) => [document.path, document]))
  const book = makeBook({
    ...{ view, locale: 'ja-jp', side: 'target', documents, nameOfWhole: () => 'docs' },
    nodes: [...documents.keys()].map((page) => ({ name: page, page, items: [] })),
    slugs: new Map([...documents.keys()].map((page) => [page, page.replace('.md', '')])),
  })
  const places = placesOf(book, { site, base: '/help/' })
  const tree = chapterTree(book.chapters[0]!, book, {
    link: (href, from) => resolveLink(href, from, places),
    write: ({ chapter, anchor }) => `${chapter.id}:${anchor}`,
    idOf: (anchor, { id }) => `${id}-${anchor}`,
  })
  return toHtml(tree)
}

suite('chapterTree', () => {
  test('links lead to places of the book, or to a document where it has no such place', () => {
    assert.match(write('target'), /<a href="d2:deep">二<\/a> <a href="d2:">無<\/a>/)
    assert.match(write('target'), /<a href="d1:節">節<\/a>/)
  })

  test('a fragment that is in the other language alone leads to the beginning', () => {
    const document = toDocument('one.md', '# 一\n\n文\n')
    document.anchors.push('elsewhere')
    const book = makeBook({
      ...{ view: 'target', locale: 'ja-jp', side: 'target', nameOfWhole: () => 'docs' },
      documents: new Map([[document.path, document]]),
      nodes: [{ name: 'one', page: document.path, items: [] }],
      slugs: new Map(),
    })
    const options = { link: () => undefined, write: () => '', idOf: (anchor: string) => anchor }
    assert.match(toHtml(chapterTree(book.chapters[0]!, book, options)), /^<a id="elsewhere"><\/a>/)
  })

  test('what is not in the book is an address where the site has one, else text', () => {
    assert.match(write('target'), /<span>外<\/span>|<\/a> 外 <a/)
    assert.match(
      write('target', 'https://docs.example.org'),
      /<a href="https:\/\/docs\.example\.org\/help\/ja-jp\/three\/">外<\/a>/,
    )
  })

  test('fragments have the names of the book, and nothing is left that only a site needs', () => {
    assert.match(write('target'), /<h2 id="d1-節"/)
    assert.doesNotMatch(write('both'), /data-|tabindex|hidden|class="anchor"/)
  })

  test('one language, or both', () => {
    const pair = toDocument(
      'one.md',
      '<span data-ttu-id="0aa01-101">犬。</span><span class="sxs-lookup"><span data-stu-id="0aa01-101">Dog.</span></span>\n',
    )
    const text = (view: View) => {
      const book = makeBook({
        ...{ view, locale: 'ja-jp', side: 'target', nameOfWhole: () => 'docs' },
        documents: new Map([[pair.path, pair]]),
        nodes: [{ name: 'one', page: pair.path, items: [] }],
        slugs: new Map(),
      })
      const options = { link: () => undefined, write: () => '', idOf: (anchor: string) => anchor }
      return toHtml(chapterTree(book.chapters[0]!, book, options))
        .replace(/<[^>]*>/g, '')
        .trim()
    }
    assert.deepEqual([text('target'), text('source'), text('both')], ['犬。', 'Dog.', '犬。Dog.'])
  })
})
