import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { readDocset } from '../../../src/docset/docset.ts'
import { readAll } from '../../../src/docset/read/read-all.ts'
import { createReader, type Reader } from '../../../src/docset/read/reader.ts'
import type { ReaderOptions } from '../../../src/docset/read/reader-options.ts'

/** A source folder that lives as long as the test. */
function makeFolder(context: TestContext, files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-reader-'))
  context.after(() => rmSync(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) write(root, name, text)
  return root
}

function write(root: string, name: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}

function open(root: string, options?: ReaderOptions): Reader {
  return createReader(readDocset(root), options)
}

function withLocale(locale: string): string {
  return `---\nms.contentlocale: ${locale}\n---\n# Page\n`
}

suite('createReader', () => {
  test('a file without a locale has that of the file that includes it', (context) => {
    const root = makeFolder(context, {
      'a.md': withLocale('ja-JP'),
      'b.md': withLocale('ja-JP'),
      'c.md': `${withLocale('ar-SA')}[!INCLUDE [note](includes/note.md)]\n`,
      'd.md': '# Page',
      'includes/note.md': 'Note',
    })
    const reader = open(root)
    assert.equal(reader.read('includes/note.md').document?.targetLocale, 'ar-sa')
    assert.equal(reader.read('d.md').document?.targetLocale, 'ja-jp')
  })

  test('a heading is a link target however it is written, in a document read later too', (context) => {
    const links = ['b.md#under-lined', 'b.md#double', 'inner.md#part', 'b.md#code', '#here']
    const root = makeFolder(context, {
      'a.md': `${links.map((href) => `[${href}](${href})`).join(' ')}\n\nHere\n----\n`,
      'b.md': 'Under **lined**\n---\n\n> Double\n> ===\n\n```\nCode\n---\n```\n',
      'inner.md': '[!INCLUDE [x](includes/x.md)]',
      'includes/x.md': 'Part\n---\n',
    })
    const { document, file } = open(root).read('a.md')
    const hrefs = [...document!.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    assert.deepEqual(hrefs, [
      '/{locale}/b/#under-lined',
      '/{locale}/b/#double',
      '/{locale}/inner/#part',
      '/{locale}/b/',
      '#here',
    ])
    assert.deepEqual(
      file.messages.map(({ reason }) => reason).filter((reason) => reason.includes('anchor')),
      ['Expected an anchor `code` in `b.md`, got none (link `b.md#code`)'],
    )
  })

  test('its folder names the locale, and the configuration the last resort', (context) => {
    const root = makeFolder(context, { 'de-de/a.md': '# A', 'ja-jp/a.md': '# A' })
    assert.equal(open(root).read('de-de/a.md').document?.targetLocale, 'de-de')
    const bare = makeFolder(context, { 'a.md': '# A' })
    const options = { targetLocale: 'fr-fr', sourceLocale: 'en-gb' }
    const { document } = open(bare, options).read('a.md')
    assert.equal(document?.targetLocale, 'fr-fr')
    assert.equal(document?.sourceLocale, 'en-gb')
  })

  test('nothing named: what is not translated is in the source locale', (context) => {
    const bare = makeFolder(context, { 'a.md': '# A' })
    assert.equal(open(bare).read('a.md').document?.targetLocale, 'en-us')
    const pair =
      '<span data-ttu-id="0a1b2-101">一</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">One</span></span>'
    const paired = makeFolder(context, { 'a.md': `# ${pair}` })
    assert.equal(open(paired).read('a.md').document?.targetLocale, 'und')
  })

  test('a digest or an answer changes with whatever the document depends on, and with nothing else', (context) => {
    const files = {
      'a.md': '# A\n[!INCLUDE [note](includes/note.md)]\n[b](b.md#b) [c](c.md) ![](x.csv)\n',
      'b.md': '# B\n\nText.\n',
      'includes/note.md': 'Note',
    }
    const root = makeFolder(context, files)
    const { questions } = open(root).read('a.md').asked!
    const digest = () => {
      const reader = open(root)
      return reader.digest('a.md') + reader.answersTo(questions).answers
    }
    const first = digest()
    assert.equal(digest(), first)
    write(root, 'b.md', '# B\n\nOther text.\n## More\n')
    write(root, 'new.md', '# New')
    assert.equal(digest(), first, 'what the document does not ask about')
    const changes: Record<string, string> = {
      'b.md': '# C\n',
      'includes/note.md': 'Other note',
      'c.md': '# New',
      'x.csv': 'a,b',
      'a.md': '# A\n',
    }
    const seen = new Set([first])
    for (const [name, text] of Object.entries(changes)) {
      write(root, name, text)
      const changed = digest()
      assert.ok(!seen.has(changed), name)
      seen.add(changed)
    }
  })

  test('what is around the documents changes with every path and picture, not with a text', (context) => {
    const root = makeFolder(context, { 'a.md': '# A', 'x.png': 'one' })
    const seen = new Set([open(root).surroundings()])
    assert.ok(seen.has(open(root).surroundings()))
    write(root, 'a.md', '# B')
    assert.ok(seen.has(open(root).surroundings()))
    const changes = { 'b.md': '# A', 'x.png': 'two', 'y.png': 'one' }
    for (const [name, text] of Object.entries(changes)) {
      write(root, name, text)
      seen.add(open(root).surroundings())
    }
    assert.equal(seen.size, 4)
  })

  test('with its answers a document has the pages whose fragments it has asked for', (context) => {
    const root = makeFolder(context, {
      'a.md': '# A\n\n[b](b.md#b) [c](c.md) [here](#a)\n',
      'b.md': '# B\n\n[!INCLUDE [note](includes/note.md)]\n',
      'c.md': '# C\n',
      'includes/note.md': '## Note\n',
    })
    const { pages, questions } = open(root).read('a.md').asked!
    assert.deepEqual(pages.toSorted(), ['a.md', 'b.md'])
    assert.deepEqual(open(root).answersTo(questions).pages.toSorted(), ['a.md', 'b.md'])
    const texts = open(root).textsOf('b.md')
    write(root, 'c.md', '# D\n')
    assert.equal(open(root).textsOf('b.md'), texts)
    write(root, 'includes/note.md', '## Other\n')
    assert.notEqual(open(root).textsOf('b.md'), texts)
  })

  test('a digest changes with every file that is included, wherever it stands and whatever it holds', (context) => {
    const build = JSON.stringify({
      build: { content: { files: '**/*.md', exclude: ['parts/**'] } },
    })
    const root = makeFolder(context, {
      'docs/docfx.json': build,
      'docs/deep/a.md': [
        '[!INCLUDE [from the root](~/parts/root.md)]',
        '[!INCLUDE [from the root](/parts/slash.md)]',
        '[!code-json[in a file](../samples/a.JSON?range=1)]',
        ':::code language="sql" source="~/samples/b.sql":::',
      ].join('\n\n'),
      'docs/parts/root.md': '[!code-xml[nested](nested.xml)]\n',
      'docs/parts/slash.md': 'Slash',
      'docs/parts/nested.xml': '<a/>',
      'docs/samples/a.json': '{}',
      'docs/samples/b.sql': 'SELECT 1',
      'docs/samples/other.sql': 'SELECT 2',
    })
    const digest = () => open(root).digest('docs/deep/a.md')
    const seen = new Set([digest()])
    const change = (name: string) => {
      write(root, `docs/${name}`, 'changed')
      const changed = digest()
      const isNew = !seen.has(changed)
      seen.add(changed)
      return isNew
    }
    assert.equal(change('samples/other.sql'), false, 'a file that nothing includes')
    for (const name of ['parts/nested.xml', 'parts/root.md', 'parts/slash.md', 'samples/a.json'])
      assert.equal(change(name), true, name)
    assert.equal(change('samples/b.sql'), true)
  })

  test('a link to an anchor of an included file resolves', (context) => {
    const root = makeFolder(context, {
      'a.md': '[deep](b.md#deep-part)\n',
      'b.md': '# B\n[!INCLUDE [x](includes/x.md)]\n',
      'includes/x.md': '## Deep part\n[!INCLUDE [b](../b.md)]\n',
    })
    const { document, file } = open(root).read('a.md')
    assert.match(document!.html, /href="\/\{locale\}\/b\/#deep-part"/)
    assert.deepEqual(
      file.messages.filter(({ ruleId }) => ruleId?.startsWith('link:')),
      [],
    )
  })
})

suite('readAll', () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `${String(index).padStart(2, '0')}.md`,
      `# Page ${index}\n\n[next](${index + 1}.md)\n`,
    ]),
  )

  test('threads give the same documents in the same order', async (context) => {
    const reader = open(makeFolder(context, files))
    const paths = [...reader.docset.routes.keys()]
    const alone = await Array.fromAsync(readAll(reader, paths, 0))
    const spread = await Array.fromAsync(readAll(reader, paths, 2))
    assert.deepEqual(spread, alone)
    assert.deepEqual(
      alone.map((read) => read.path),
      Object.keys(files),
    )
  })

  test('a file that cannot be read says why, and the rest is read', async (context) => {
    const root = makeFolder(context, { 'a.md': '# A', 'b.md': Buffer.from([0x23, 0x20, 0xff]) })
    const read = await Array.fromAsync(readAll(open(root), ['a.md', 'b.md'], 0))
    assert.ok(read[0]?.document)
    assert.equal(read[1]?.document, undefined)
    assert.equal(read[1]?.diagnostics[0]?.rule, 'not-utf-8')
  })

  test('threads end when the reader stops early', async (context) => {
    const reader = open(makeFolder(context, files))
    for await (const { path: name } of readAll(reader, [...reader.docset.routes.keys()], 2)) {
      assert.equal(name, '00.md')
      break
    }
  })
})
