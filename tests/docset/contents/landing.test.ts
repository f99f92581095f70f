import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import { readDocset } from '../../../src/docset/docset.ts'
import { isLanding, readLanding } from '../../../src/docset/contents/landing.ts'
import { createReader } from '../../../src/docset/read/reader.ts'
import { toLandingPages } from '../../../src/site/landings.ts'
import { toOutline } from '../../../src/content/outline.ts'
import { toPages } from '../../../src/site/pages.ts'

const site = path.join(import.meta.dirname, '../../fixtures/docset-site')

function read(lines: string[]) {
  const file = new VFile({ path: 'a/index.yml', value: lines.join('\n') })
  return { landing: readLanding(file, (href) => ({ href })), file }
}

suite('readLanding', () => {
  test('only files that say so are landing pages', () => {
    assert.ok(isLanding('### YamlMime:Landing\ntitle: x'))
    assert.ok(isLanding('\uFEFF### YamlMime:Hub\r\n'))
    assert.ok(!isLanding('### YamlMime:Tutorial'))
    assert.ok(!isLanding('title: YamlMime:Hub'))
  })

  test('the cards of a landing page are its items, the lists in them their links', () => {
    const { landing } = read([
      '### YamlMime:Landing',
      'title: Start',
      'metadata: { ms.contentlocale: de-DE }',
      'landingContent:',
      '- title: Card',
      '  linkLists:',
      '  - linkListType: overview',
      '    links:',
      '    - { text: One, url: /one }',
      '  - linkListType: learn',
      '    links:',
      '    - { text: Two, url: https://example.com }',
    ])
    assert.equal(landing.locale, 'de-de')
    assert.deepEqual(landing.sections, [
      {
        items: [
          {
            title: { text: 'Card' },
            links: [
              { text: 'One', href: '/one' },
              { text: 'Two', href: 'https://example.com' },
            ],
          },
        ],
      },
    ])
  })

  test('an address that would run in the page is no link', () => {
    const { landing } = read([
      'title: Start',
      'tools:',
      '  items:',
      '  - { title: Bad, url: "javascript:alert(1)" }',
      '  - { title: Elsewhere, url: //example.com/x }',
    ])
    assert.deepEqual(
      landing.sections[0]?.items.map(({ title }) => title),
      [{ text: 'Bad' }, { text: 'Elsewhere' }],
    )
  })

  for (const [name, lines, place] of [
    ['a fault of the YAML', ['title: x', 'tools: [', 'y: }'], 3],
    ['a value of another kind', ['title: x', 'tools:', '  items: 5'], 3],
    ['an empty file', ['### YamlMime:Hub'], 1],
  ] as const) {
    test(`${name} is reported where it stands, and the page keeps its name`, () => {
      const { landing, file } = read([...lines])
      assert.deepEqual([landing.title, landing.sections], ['index', []])
      assert.equal(file.messages.length, 1)
      assert.equal(file.messages[0]?.line, place)
    })
  }

  test('aliases without end, and depths without end, do not stop a build', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (let i = 1; i < 9; i++) {
      const [now, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)]
      bomb.push(`${now}: &${now} [${`*${before},`.repeat(9)}]`)
    }
    for (const text of [bomb, ['['.repeat(100_000)]])
      assert.equal(read(text).file.messages.length, 1)
  })
})

suite('landing pages of a docset', () => {
  test('their links lead to pages, and what leads nowhere is reported', () => {
    const reader = createReader(readDocset(site))
    assert.deepEqual([...reader.docset.landings], [['guide/hub.yml', 'guide/hub']])
    const { landing, file } = reader.readLanding('guide/hub.yml')
    const hrefs = landing.sections.flatMap(({ items }) =>
      items.flatMap(({ title, links }) => [title, ...links].map(({ href }) => href)),
    )
    assert.deepEqual(hrefs.slice(0, 3), [
      '/{locale}/guide/start/',
      '/{locale}/guide/setup/install/#before-you-begin',
      'https://learn.microsoft.com/{locale}/product/developer/',
    ])
    const faults = file.messages.filter(({ ruleId }) => ruleId === 'link:missing')
    assert.deepEqual(
      faults.map(({ line }) => line),
      [31],
    )
  })

  test('a document of the same route has it', (context) => {
    const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-landing-'))
    context.after(() => rmSync(root, { recursive: true }))
    writeFileSync(path.join(root, 'a.md'), '# A')
    for (const name of ['A.yml', 'b.yml'])
      writeFileSync(path.join(root, name), '### YamlMime:Hub\ntitle: x\n')
    assert.deepEqual([...readDocset(root).landings.values()], ['b'])
  })

  test('each has a page in its own locale and in the source’s', () => {
    const document = toOutline(createReader(readDocset(site)).read('guide/start.md').document!, 0)
    const pages = toPages([
      { slug: 'a', document },
      { slug: 'a', document: { ...document, path: 'de/a.md', targetLocale: 'de-de' } },
    ])
    const landing = { path: 'x.yml', title: 'x', sections: [] }
    const found = toLandingPages(
      [
        { slug: 'x', landing },
        { slug: 'y', landing: { ...landing, locale: 'ja-jp' } },
        { slug: 'a', landing },
      ],
      pages,
    )
    assert.deepEqual(
      found.map(({ locale, slug, textLocale }) => `${locale}/${slug} in ${textLocale}`),
      ['de-de/x in de-de', 'en-us/x in de-de', 'ja-jp/y in ja-jp', 'en-us/y in ja-jp'],
    )
  })
})
