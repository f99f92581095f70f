import assert from 'node:assert/strict'
import path from 'node:path'
import { suite, test } from 'node:test'
import { readDocset } from '../../../src/docset/docset.ts'
import { createResolver } from '../../../src/docset/links/links.ts'

const root = path.join(import.meta.dirname, '../../fixtures/docset-links')
const anchors: Record<string, string[]> = {
  'docs/start.md': ['start', 'new-place', 'add-a-firewall'],
  'docs/sub/Deep.md': ['deep', 'ステップ'],
}
const resolve = createResolver(readDocset(root), (page) => new Set(anchors[page]))
const deep = 'docs/sub/Deep.md'

/** Links of `docs/start.md`, and where they lead without a word said. */
const silent: Record<string, string> = {
  'sub/Deep.md': '/{locale}/product/sub/Deep/',
  './SUB/deep.MD': '/{locale}/product/sub/Deep/',
  'sub\\Deep.md': '/{locale}/product/sub/Deep/',
  'sub/Deep.md?view=x#deep': '/{locale}/product/sub/Deep/#deep',
  'sub/Deep.md#%E3%82%B9%E3%83%86%E3%83%83%E3%83%97':
    '/{locale}/product/sub/Deep/#%E3%82%B9%E3%83%86%E3%83%83%E3%83%97',
  'sub/two%20words.md': '/{locale}/product/sub/two%20words/',
  'sub/two words.md': '/{locale}/product/sub/two%20words/',
  'sub/deep': '/{locale}/product/sub/Deep/',
  'sub/': '/{locale}/product/sub/index/',
  '~/sub/Deep.md': '/{locale}/product/sub/Deep/',
  '../other/loose.md': '/{locale}/other/loose/',
  '/Product/sub/deep': '/{locale}/product/sub/Deep/',
  '/en-us/product/sub/deep/': '/{locale}/product/sub/Deep/',
  '/product/sub/': '/{locale}/product/sub/index/',
  'landing.yml': '/{locale}/product/landing/',
  '/product/landing': '/{locale}/product/landing/',
  '#add-a-firewall': '#add-a-firewall',
  '#top': '#top',
  'start.md': '#top',
  'start.md#new-place': '#new-place',
  'old.md': '#new-place',
  'old.md#start': '#start',
  'third.md': '/{locale}/product/sub/Deep/',
  '/product/third#deep': '/{locale}/product/sub/Deep/#deep',
  'https://example.com/x#y': 'https://example.com/x#y',
  '//example.com/x': '//example.com/x',
  'mailto:help@example.com': 'mailto:help@example.com',
}

/** Links outside the source folder: they work, with a note. */
const outside: Record<string, string> = {
  '/powershell/skype/intro?view=skype-ps#examples':
    'https://learn.microsoft.com/{locale}/powershell/skype/intro?view=skype-ps#examples',
  '/de-de/powershell/x': 'https://learn.microsoft.com/{locale}/powershell/x',
  'tutorial.yml': 'https://learn.microsoft.com/{locale}/product/tutorial',
  'gone.md#part': 'https://learn.microsoft.com/{locale}/elsewhere/page#part',
  'left.md': 'https://example.com/left',
  'sub/nothing.md': 'https://learn.microsoft.com/{locale}/product/sub/nothing',
}

/** Links that lead nowhere: what is said, what is advised, and where the reader is sent. */
const faulty: Record<string, [rule: string, note: RegExp, href?: string]> = {
  '#add-a-firewal': ['link:anchor', /Did you mean `#add-a-firewall`\?/],
  '#Add-a-firewall': ['link:anchor', /Did you mean `#add-a-firewall`\?/],
  'sub/Deep.md#dep': ['link:anchor', /Did you mean `#deep`\?/, '/{locale}/product/sub/Deep/'],
  'Deep.md': [
    'link:missing',
    /Did you mean `docs\/sub\/Deep\.md`\?/,
    'https://learn.microsoft.com/{locale}/product/Deep',
  ],
  '../../outside.md': ['link:missing', /Correct the path/],
  GET: ['link:missing', /Correct the path/],
  'ping.md': ['link:redirect-loop', /redirection file/],
  'https://name:port': ['link:malformed', /example/],
  'http://': ['link:malformed', /example/],
  '': ['link:empty', /address/],
  ' ': ['link:empty', /address/],
}

suite('resolveLink', () => {
  for (const [href, expected] of Object.entries(silent)) {
    test(href, () => assert.deepEqual(resolve(href, 'docs/start.md'), { href: expected }))
  }

  for (const [href, expected] of Object.entries(outside)) {
    test(href, () => {
      const { href: found, message } = resolve(href, 'docs/start.md')
      assert.equal(found, expected)
      assert.equal(message?.severity, 'info')
      assert.equal(message?.ruleId, 'link:outside')
      assert.doesNotMatch(message?.reason ?? '', /[{}]/)
    })
  }

  for (const [href, [rule, note, expected]] of Object.entries(faulty)) {
    test(`“${href}” is reported`, () => {
      const { href: found, message } = resolve(href, 'docs/start.md')
      assert.equal(found, expected)
      assert.equal(message?.severity, 'warning')
      assert.equal(message?.ruleId, rule)
      assert.match(message?.note ?? '', note)
    })
  }

  test('an included file: paths from its own folder, fragments of the page that shows it', () => {
    const from = 'docs/includes/note.md'
    assert.deepEqual(resolve('../start.md', from, deep), { href: '/{locale}/product/start/' })
    assert.deepEqual(resolve('#deep', from, deep), { href: '#deep' })
    assert.deepEqual(resolve('../sub/deep.md#deep', from, deep), { href: '#deep' })
  })

  test('folders of several locales: a link by route stays in its locale', () => {
    const docset = readDocset(path.join(root, '../docset-locales'))
    const inLocale = createResolver(docset, (page) => new Set([page]))
    assert.equal(inLocale('/a#ja-jp/a.md', 'ja-jp/deep/b.md').href, '/{locale}/a/#ja-jp/a.md')
    assert.equal(inLocale('../ja-jp/a.md', 'de-de/a.md').href, '#top')
    assert.equal(inLocale('~/a.md', 'ja-jp/deep/b.md').href, '/{locale}/a/')
  })

  test('a document that is not translated into the locale is read in the source’s language', () => {
    const docset = readDocset(path.join(root, '../docset-locales'))
    const inLocale = createResolver(docset, () => new Set(['part']), { sourceLocale: 'en-gb' })
    for (const href of ['/deep/b#part', 'deep/b.md#part', '../ja-jp/deep/b.md#part']) {
      const { href: found, message } = inLocale(href, 'de-de/a.md')
      assert.equal(found, '/en-gb/deep/b/#part')
      assert.equal(message?.ruleId, 'link:untranslated')
      assert.equal(message?.severity, 'info')
    }
  })
})
