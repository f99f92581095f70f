import assert from 'node:assert/strict'
import path from 'node:path'
import { suite, test } from 'node:test'
import { readDocset } from '../../src/docset/docset.ts'
import { toRedirectPages } from '../../src/build/redirect-pages.ts'
import { toRedirections } from '../../src/build/redirections.ts'

const docset = readDocset(path.join(import.meta.dirname, '../fixtures/docset-links'))
const existing = ['ja-jp', 'de-de', 'en-us'].flatMap((locale) =>
  [...docset.routes.values()]
    .filter((slug) => locale !== 'de-de' || slug !== 'product/start')
    .map((slug) => ({ locale, slug })),
)
const pages = toRedirections(docset, existing, '/base/')
const goals = Object.fromEntries(
  pages.map(({ locale, slug, address }) => [`${locale}/${slug}`, address]),
)

suite('redirect pages', () => {
  test('each locale leads to the document in its locale, through several redirections', () => {
    assert.equal(goals['ja-jp/product/old'], '/base/ja-jp/product/start/#new-place')
    assert.equal(goals['en-us/product/old'], '/base/en-us/product/start/#new-place')
    assert.equal(goals['ja-jp/product/third'], '/base/ja-jp/product/sub/Deep/')
  })

  test('what went to another site leads there, in the reader’s locale', () => {
    assert.equal(goals['ja-jp/product/gone'], 'https://learn.microsoft.com/ja-jp/elsewhere/page')
    assert.equal(goals['ja-jp/product/left'], 'https://example.com/left')
  })

  test('where the document is not in the locale, its source’s page is shown', () => {
    assert.equal(goals['de-de/product/old'], '/base/en-us/product/start/#new-place')
    assert.equal(goals['de-de/product/third'], '/base/de-de/product/sub/Deep/')
    assert.equal(goals['de-de/product/gone'], 'https://learn.microsoft.com/de-de/elsewhere/page')
  })

  test('a loop has no page', () => {
    assert.equal(goals['ja-jp/product/ping'], undefined)
  })

  test('a page that is there stays', () => {
    const own = 'ja-jp/product/old/index.html'
    const made = toRedirectPages(pages, (file) => file === own, '/base/')
    assert.equal(made.size, pages.length - 1)
    assert.equal(made.has(own), false)
    assert.match(
      made.get('en-us/product/old/index.html')!,
      /url=\/base\/en-us\/product\/start\/#new-place".*moved/,
    )
  })

  test('none stands outside the site', () => {
    const outside = { locale: 'ja-jp', slug: '../../../outside', address: '/a/' }
    assert.deepEqual(toRedirectPages([outside], () => false, '/').size, 0)
  })
})
