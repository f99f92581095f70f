import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { pagesBelow, selectPart, suggestPart } from '../../src/book/select-part.ts'
import type { ContentsNode } from '../../src/docset/contents/contents-node.ts'

const leaf = (name: string, page: string): ContentsNode => ({ name, page, items: [] })

const contents: ContentsNode[] = [
  {
    name: '製品',
    items: [
      leaf('概要', 'Skype/a/start.md'),
      {
        name: '導入',
        page: 'Skype/a/deploy.md',
        items: [
          leaf('概要', 'Skype/a/deploy/overview.md'),
          { name: '外', href: 'https://example.org/', items: [] },
          leaf('はじめ', 'Skype/a/start.md'),
        ],
      },
      { name: '管理', items: [leaf('概要', 'Skype/b/manage.md')] },
    ],
  },
]
const slugs = new Map(
  pagesBelow(contents).map((page) => [
    page,
    page.replace('Skype/', 'products/').replace('.md', ''),
  ]),
)

/** By what is asked for: the documents of the part. */
const parts: Record<string, string[]> = {
  'Skype/a': ['Skype/a/start.md', 'Skype/a/deploy.md', 'Skype/a/deploy/overview.md'],
  './skype/b/': ['Skype/b/manage.md'],
  'products/b': ['Skype/b/manage.md'],
  // A document with others below it is that entry, not a folder of its name.
  'Skype/a/deploy.md': ['Skype/a/deploy.md', 'Skype/a/deploy/overview.md', 'Skype/a/start.md'],
  'https://learn.microsoft.com/ja-jp/products/a/deploy/': [
    'Skype/a/deploy.md',
    'Skype/a/deploy/overview.md',
    'Skype/a/start.md',
  ],
  '/ja-jp/products/b/manage': ['Skype/b/manage.md'],
  管理: ['Skype/b/manage.md'],
  '導入 / 概要': ['Skype/a/deploy/overview.md'],
  '製品 / 管理 / 概要': ['Skype/b/manage.md'],
  '.': ['Skype/a/start.md', 'Skype/a/deploy.md', 'Skype/a/deploy/overview.md', 'Skype/b/manage.md'],
}

suite('selectPart', () => {
  for (const [part, pages] of Object.entries(parts))
    test(part, () => {
      assert.deepEqual(pagesBelow(selectPart(contents, slugs, part) ?? []), pages)
    })

  test('a folder keeps its place in the contents, without the rest', () => {
    const [root] = selectPart(contents, slugs, 'Skype/b')!
    assert.deepEqual([root!.name, root!.items.map(({ name }) => name)], ['製品', ['管理']])
  })

  test('nothing where there is no such part, but a name that is near', () => {
    assert.equal(selectPart(contents, slugs, 'Skype/c'), undefined)
    assert.equal(suggestPart(contents, slugs, 'Skype/a/deplyo.md'), 'Skype/a/deploy.md')
  })
})
