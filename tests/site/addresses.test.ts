import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { findRoute, toRouteList } from '../../src/site/find-route.ts'
import { direction, languageName, toLanguageTag } from '../../src/site/locale.ts'
import { toRoute, withBase } from '../../src/site/routes.ts'
import { withView } from '../../src/site/view.ts'

suite('routes', () => {
  const cases: [string, string, string][] = [
    [toRoute('ja-jp', 'a/b'), '/ja-jp/a/b/', 'a document'],
    [toRoute('ja-jp'), '/ja-jp/', 'a home page'],
    [toRoute('ja-jp', 'a/b c', '/docs/'), '/docs/ja-jp/a/b%20c/', 'a base and a blank'],
    [withBase('early.js', '/docs'), '/docs/early.js', 'a base without its slash'],
  ]
  for (const [got, expected, name] of cases) test(name, () => assert.equal(got, expected))
})

suite('findRoute', () => {
  const list = toRouteList([
    { locale: 'ja-jp', slug: 'a/Page' },
    { locale: 'ja-jp', slug: 'b/other' },
    { locale: 'de-de', slug: 'a/Page' },
    { locale: 'en-us', slug: 'a/Page' },
    { locale: 'en-us', slug: 'b/other' },
  ])
  const cases: Record<string, ReturnType<typeof findRoute>> = {
    '/JA-JP/A/PAGE/': { locale: 'ja-jp', slug: 'a/Page', isSure: true },
    '/en-us/a/page.md': { locale: 'en-us', slug: 'a/Page', isSure: true },
    '/en-us/a/page/index.html': { locale: 'en-us', slug: 'a/Page', isSure: true },
    '/a/page': { locale: 'ja-jp', slug: 'a/Page', isSure: false },
    '/en-us/moved/other': { locale: 'en-us', slug: 'b/other', isSure: false },
    '/de-de/a/page/': { locale: 'de-de', slug: 'a/Page', isSure: true },
    '/de-de/b/other/': { locale: 'en-us', slug: 'b/other', isSure: false },
    '/en-us/nothing': undefined,
    '/%E0%A4%A/': undefined,
  }
  for (const [address, expected] of Object.entries(cases)) {
    test(address, () => assert.deepEqual(findRoute(list, address), expected))
  }
})

suite('views', () => {
  test('an address names the view only where it is not the page’s own', () => {
    assert.equal(
      withView('https://x.org/a/?q=1#b', 'both', 'target'),
      'https://x.org/a/?q=1&view=both#b',
    )
    assert.equal(withView('https://x.org/a/?view=both#b', 'target', 'target'), 'https://x.org/a/#b')
  })
})

suite('locales', () => {
  test('names', () => {
    assert.equal(languageName('ja-jp'), '日本語')
    assert.equal(languageName('ja-jp', 'en'), 'Japanese')
    assert.equal(languageName('pt-br'), 'Português')
  })
  test('directions', () => {
    assert.deepEqual(['ja-jp', 'ar-sa', 'he-il', 'fa-ir'].map(direction), [
      'ltr',
      'rtl',
      'rtl',
      'rtl',
    ])
  })
  test('tags', () => assert.equal(toLanguageTag('zh-hant-tw'), 'zh-Hant-TW'))
})
