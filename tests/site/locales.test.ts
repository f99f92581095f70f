import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { toJobs } from '../../src/print/jobs.ts'
import { documentAlternates, siteAlternates } from '../../src/site/alternates.ts'
import { interfaceLocales } from '../../src/site/interface-locales.ts'
import { localeName } from '../../src/site/locale.ts'
import { toPages, type DocumentPage } from '../../src/site/pages.ts'
import { toBundles } from '../../src/search/index/search-bundles.ts'
import type { DocumentOutline } from '../../src/content/outline.ts'

/** An entry of the site: `slug` in a target, e.g. `entry('de-de', 'a')`. */
function entry(targetLocale: string, slug: string, sourceLocale = 'en-us') {
  const document: DocumentOutline = {
    id: '0a1b2',
    path: `${targetLocale}/${slug}.md`,
    sourceLocale,
    targetLocale,
    title: { target: slug, source: slug },
    headings: [],
    anchors: [],
    links: [],
    checklists: [],
    size: 0,
  }
  return { slug, document }
}

const show = (pages: readonly DocumentPage[]) =>
  pages.map(({ locale, slug, document }) => `${locale}/${slug} < ${document.targetLocale}`)

/** German has one document; Japanese has two, the third is in Arabic alone. */
const entries = [entry('ar-sa', 'c'), entry('de-de', 'a'), entry('ja-jp', 'a'), entry('ja-jp', 'b')]
const pages = toPages(entries)
const toHref = ({ locale, slug }: DocumentPage) => `/${locale}/${slug}/`

suite('pages of several targets', () => {
  test('the fullest translation comes first, and owns the source’s pages', () => {
    assert.deepEqual(show(pages), [
      'ja-jp/a < ja-jp',
      'ja-jp/b < ja-jp',
      'ar-sa/c < ar-sa',
      'de-de/a < de-de',
      'en-us/a < ja-jp',
      'en-us/b < ja-jp',
      'en-us/c < ar-sa',
    ])
  })

  test('unless the configuration names another', () => {
    const own = toPages(entries, 'de-de').filter(({ locale }) => locale === 'en-us')
    assert.deepEqual(show(own), ['en-us/a < de-de', 'en-us/b < ja-jp', 'en-us/c < ar-sa'])
  })

  test('documents in the source’s language alone never come before a translation', () => {
    const mixed = toPages([entry('en-us', 'x'), entry('en-us', 'y'), entry('ja-jp', 'a')])
    assert.equal(mixed[0]?.locale, 'ja-jp')
  })
})

suite('alternates', () => {
  const namesakes = pages.filter(({ slug }) => slug === 'a')
  const of = (locale: string) =>
    documentAlternates(
      namesakes.find((page) => page.locale === locale)!,
      namesakes,
      toHref,
    )
  const locales = (list: { locale: string }[]) => list.map(({ locale }) => locale)

  test('the menu holds the other translations; the interface changes only where the text stays', () => {
    assert.deepEqual(locales(of('ja-jp').menu), ['de-de'])
    assert.deepEqual(locales(of('ja-jp').interface), ['en-us'])
    assert.deepEqual(locales(of('de-de').menu), ['ja-jp'])
    assert.deepEqual(of('de-de').interface, [])
    assert.deepEqual(locales(of('en-us').menu), ['de-de'])
    assert.deepEqual(locales(of('en-us').interface), ['ja-jp'])
    assert.deepEqual(locales(of('de-de').all), ['ja-jp', 'de-de', 'en-us'])
    assert.deepEqual(of('en-us').languages, { target: 'ja-jp', source: 'en-us' })
  })

  test('a site of two locales has no menu', () => {
    const two = toPages([entry('ja-jp', 'a')])
    const own = siteAlternates('ja-jp', two, ['ja-jp', 'en-us'], (locale) => `/${locale}/`)
    assert.deepEqual(own.menu, [])
    assert.deepEqual(locales(own.interface), ['en-us'])
    const own_ = documentAlternates(two[0]!, two, toHref)
    assert.deepEqual(own_.menu, [])
  })
})

suite('search bundles', () => {
  const bundles = (list: ReturnType<typeof entry>[]) =>
    toBundles(toPages(list)).map(({ name, locales, isMixed }) => [name, locales.join(' '), isMixed])

  test('a translation that has every document is searched by the source’s pages too', () => {
    assert.deepEqual(bundles([entry('ja-jp', 'a'), entry('ja-jp', 'b'), entry('de-de', 'a')]), [
      ['ja-jp', 'ja-jp en-us', false],
      ['de-de', 'de-de', false],
    ])
  })

  test('where none has, the source’s pages have an index of their own', () => {
    assert.deepEqual(bundles(entries).at(-1), ['en-us', 'en-us', true])
  })
})

test('each target has a folder of printed sheets of its own, the source one', () => {
  const files = (view: 'target' | 'source') =>
    toJobs(pages, view).flatMap(({ jobs }) => jobs.map(({ file }) => file))
  assert.deepEqual(files('target'), ['ja-jp/a.pdf', 'ja-jp/b.pdf', 'ar-sa/c.pdf', 'de-de/a.pdf'])
  assert.deepEqual(files('source'), ['a.pdf', 'b.pdf', 'c.pdf'])
})

suite('names', () => {
  test('a language of the interface has one locale, its own where there is one', () => {
    assert.deepEqual(
      [...interfaceLocales(['de-de', 'ja-jp', 'ar-sa', 'en-us'])],
      [
        ['en', 'en-us'],
        ['ja', 'ja-jp'],
      ],
    )
    assert.deepEqual([...interfaceLocales(['de-de'])], [['en', 'de-de']])
  })

  test('a region is named where two locales share a language', () => {
    assert.equal(localeName('pt-br', ['pt-br', 'ja-jp']), 'Português')
    assert.equal(localeName('pt-br', ['pt-br', 'pt-pt']), 'Português (Brasil)')
    assert.notEqual(
      localeName('zh-cn', ['zh-cn', 'zh-tw']),
      localeName('zh-tw', ['zh-cn', 'zh-tw']),
    )
  })
})
