import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, test } from 'node:test'
import { alignDocument, weave } from '../../src/align/index.ts'
import { readOne } from '../../src/docset/read/read-one.ts'
import { scan } from '../../src/sxs/pairs/scan.ts'
import { toSections } from '../../src/trees/weave/sections.ts'
import { GUIDE, openTrees, writeTrees } from './temporary-trees.ts'

const read = (files: Record<string, string>, name = 'guide.md') => {
  const { reader } = openTrees(writeTrees(files))
  const { document, diagnostics } = readOne(reader, name)
  return { document: document!, diagnostics, rules: diagnostics.map(({ rule }) => rule) }
}
const both = (ja: string, en: string) => read({ 'ja/guide.md': ja, 'en/guide.md': en })
const pairs = ({ document }: ReturnType<typeof read>) =>
  document.segments.map(({ target, source }) => `${target} | ${source}`)

describe('two texts as one document', () => {
  test('each sentence beside its original, headings with the anchors of both', () => {
    const found = both(GUIDE.ja, GUIDE.en)
    assert.deepEqual(pairs(found), [
      '灯台の手入れ | Care of the lighthouse',
      '灯台は毎日掃除します。 | Clean the lighthouse every day.',
      'レンズは柔らかい布で拭いてください。 | Wipe the lens with a soft cloth.',
      '道具 | Tools',
      '布と水を使います。 | Use cloth and water.',
      '`lamp --clean` を実行します。 | Run `lamp --clean`.',
    ])
    const { headings, anchors } = found.document
    assert.deepEqual(
      headings.map(({ id }) => id),
      ['care-of-the-lighthouse', 'tools'],
    )
    assert.ok(anchors.includes('灯台の手入れ') && anchors.includes('道具'))
  })

  test('sentences of the original stay apart where the translation needs no space', () => {
    const { html } = both(GUIDE.ja, GUIDE.en).document
    assert.match(html.replace(/<[^>]*>/g, ''), /every day\. Wipe the lens/)
  })

  test('lines are those of the files, and both files are named', () => {
    const { document } = both(`---\ntitle: 題\n---\n${GUIDE.ja}`, GUIDE.en)
    assert.deepEqual(document.files, { target: 'ja/guide.md', source: 'en/guide.md' })
    assert.deepEqual(
      document.segments.map(({ line, sourceLine }) => [line, sourceLine]),
      [[4, 1], [6, 3], [6, 3], [8, 5], [10, 7], [11, 8]],
    ) // prettier-ignore
  })
})

describe('what one language alone has', () => {
  test('is shown once, marked, and counted', () => {
    const found = both(GUIDE.ja, `${GUIDE.en}\nNever work alone at night on the rocks.\n`)
    assert.deepEqual(found.rules, ['one-language'])
    assert.match(found.diagnostics[0]!.reason, /1 not translated \(of 7\)/)
    assert.match(
      found.document.html,
      /<p class="pair"><span class="same" lang="en"><span data-s="\d+" data-only="source">Never work alone/,
    )
  })

  test('a sentence in the midst of a block that is not translated stands in both views', () => {
    const ja = '# 灯台\n\n`wick-7` は毎日掃除します。`lens-2` は柔らかい布で拭いてください。\n'
    const en =
      '# Lighthouse\n\nClean `wick-7` every day. Bring the log book of the harbour master. Wipe `lens-2` with a soft cloth.\n'
    const { html } = both(ja, en).document
    assert.match(html, /data-only="source" lang="en">Bring the log book/)
    assert.match(html, /data-only="source">Bring the log book/)
  })
})

describe('footnotes', () => {
  const NOTES = {
    ja: `# 灯台\n\n灯台は毎日掃除します[^lamp]。\n\n- 布と水を使います[^2]。\n\n[^lamp]: ランプは冷まします。布も乾かします。\n[^2]: 水は真水です。\n\n    塩水は使いません。\n`,
    en: `# Lighthouse\n\nClean the lighthouse every day[^lamp].\n\n- Use cloth and water[^2].\n\n[^lamp]: Let the lamp cool down. Dry the cloth too.\n[^2]: The water is fresh.\n\n    Never use salt water.\n`,
  }

  test('each note beside its original, all its paragraphs', () => {
    const found = both(NOTES.ja, NOTES.en)
    assert.deepEqual(pairs(found).slice(3), [
      'ランプは冷まします。 | Let the lamp cool down.',
      '布も乾かします。 | Dry the cloth too.',
      '水は真水です。 | The water is fresh.',
      '塩水は使いません。 | Never use salt water.',
    ])
    assert.deepEqual(found.rules, [])
    const { html } = found.document
    assert.equal(html.match(/<sup data-note="1"><a href="#ty-note-1">/g)?.length, 2)
    assert.match(
      html,
      /<li id="ty-note-2">[^]*塩水は使いません。[^]*Never use salt water\.[^]*<\/li>/,
    )
  })

  test('in components, and one that is not translated', () => {
    const wrap = (text: string) => `import A from './a'\n\n<A>\n\n${text}\n</A>\n`
    const ja = NOTES.ja.replace(/\n\[\^2\][^]*/, '\n')
    const found = read({ 'ja/guide.mdx': wrap(ja), 'en/guide.mdx': wrap(NOTES.en) })
    const { html } = found.document
    assert.match(html, /<li id="ty-note-1">[^]*冷まします[^]*<li id="ty-note-2">[^]*water is fresh/)
    assert.match(html, /data-only="source"[^>]*>Never use salt water/)
  })
})

describe('messages', () => {
  test('are at their places in either file', () => {
    const { diagnostics } = both(
      GUIDE.ja.replace('布と水', '[布](none.md)と水'),
      GUIDE.en.replace('cloth and', '[cloth](none.md) and').replace('# Care', '\n# Care'),
    )
    const links = diagnostics.filter(({ rule }) => rule === 'link:missing')
    assert.deepEqual(
      links.map(({ path, line }) => `${path}:${line}`),
      ['ja/guide.md:7'],
    )
  })
})

describe('addresses in two trees', () => {
  test('links of both trees lead to the pages', () => {
    const { reader } = openTrees(
      writeTrees({
        'docs/ja/a/guide.mdx': `${GUIDE.ja}\n[一](./other.mdx#他) [二](../a/other) [三](/ja/a/other/) [四](#道具)\n`,
        'docs/en/a/guide.mdx': `${GUIDE.en}\n[one](./other.mdx#other) [two](../a/other) [three](/en/a/other/) [four](#tools)\n`,
        'docs/ja/a/other.md': '# 他\n\n他の文書です。\n',
        'docs/en/a/other.md': '# Other\n\nAnother document.\n',
      }),
    )
    const { document, diagnostics } = readOne(reader, 'a/guide.md')
    const hrefs = Array.from(document!.html.matchAll(/href="([^"]*)"/g), ([, href]) =>
      decodeURI(href!),
    )
    assert.deepEqual([...new Set(hrefs)].sort(), [
      '#tools',
      '#道具',
      '/{locale}/a/other/',
      '/{locale}/a/other/#other',
      '/{locale}/a/other/#他',
    ])
    assert.deepEqual(diagnostics, [])
  })

  test('images beside either text are served', () => {
    const root = writeTrees({
      'ja/guide.md': `${GUIDE.ja}\n![灯](lamp.svg)\n`,
      'en/guide.md': `${GUIDE.en}\n![Lamp](lamp.svg)\n`,
      'en/lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
    })
    const { reader } = openTrees(root)
    assert.match(readOne(reader, 'guide.md').document!.html, /src="\/media\/lamp\.svg"/)
  })
})

describe('ids', () => {
  test('outlive edits elsewhere in the document', () => {
    const ids = (ja: string, en: string) =>
      new Map(both(ja, en).document.segments.map(({ source, id }) => [source, id]))
    const before = ids(GUIDE.ja, GUIDE.en)
    const after = ids(
      GUIDE.ja.replace('## 道具', '新しい段落です。\n\n## 道具'),
      GUIDE.en.replace('## Tools', 'A new paragraph.\n\n## Tools'),
    )
    for (const [source, id] of before) assert.equal(after.get(source), id)
  })
})

describe('texts that do not belong together', () => {
  test('the same text in both files', () => {
    assert.ok(both(GUIDE.en, GUIDE.en).rules.includes('same-text'))
  })

  test('one of them empty', () => {
    const found = both('', GUIDE.en)
    assert.ok(found.rules.includes('empty'))
    assert.match(found.document.html, /Clean the lighthouse every day/)
  })

  test('of another structure throughout: section beside section, none paired', () => {
    const texts = { target: GUIDE.ja, source: GUIDE.en }
    const locales = { targetLocale: 'ja', sourceLocale: 'en' }
    const alignment = toSections(alignDocument({ path: 'guide.md', ...texts }, locales))
    const { pairs } = scan(weave(alignment, texts.target, texts.source).text)
    assert.equal(pairs.length, 12)
    assert.ok(pairs.every(({ target, source }) => (target === '') !== (source === '')))
    assert.equal(new Set(pairs.map(({ id }) => id)).size, 12)
    const order = pairs.map(({ target, source }) => target || source)
    assert.ok(order.indexOf('Wipe the lens with a soft cloth.') < order.indexOf('道具'))
  })

  test('a file that is not UTF-8 is told with its name', () => {
    const root = writeTrees({ 'ja/guide.md': GUIDE.ja, 'en/guide.md': '\uFFFE' })
    const { reader } = openTrees(path.join(root), {})
    assert.ok(readOne(reader, 'guide.md').document)
  })
})
