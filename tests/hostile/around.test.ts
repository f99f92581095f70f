/** Hostile files around documents: nothing of them runs, leads out, or is read outside the source folder. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, suite, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import { toRedirectFile } from '../../src/build/redirect-file.ts'
import { toRedirectPages } from '../../src/build/redirect-pages.ts'
import { toRedirections } from '../../src/build/redirections.ts'
import { readContentsTree } from '../../src/docset/contents/contents-tree.ts'
import { createResolver } from '../../src/docset/links/links.ts'
import { readOne } from '../../src/docset/read/read-one.ts'
import { exporters } from '../../src/l10n/exchange/exporters.ts'
import { openMemory } from '../../src/l10n/memory/open-memory.ts'
import { planMerge } from '../../src/l10n/merge/merge-files.ts'
import { checkDocset } from '../../src/l10n/quality/check-docset.ts'
import { jsonReport } from '../../src/l10n/quality/report-json.ts'
import { openDocset } from '../../src/l10n/exchange/read-documents.ts'
import { openGlossary } from '../../src/l10n/terms/open-glossary.ts'
import { termRules } from '../../src/l10n/terms/term-rules.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { assertHarmless } from '../fuzz/harmless.ts'
import { page, pair } from '../sxs/pairs.ts'
import { visibleLines } from '../sxs/visible-text.ts'
import { openTrees } from '../trees/temporary-trees.ts'
import { folderNames, foreignBlocks, foreignInline } from './foreign-payloads.ts'
import * as payloads from './around-payloads.ts'

const SECRET = 'outside-the-source-folder'
const LOCALES = { source: 'en-us', target: 'ja-jp' }
const DOCUMENT = page(`# ${pair(100, '題', 'Title')}\n\n${pair(101, '文 after', 'text after')}`)

const top = mkdtempSync(path.join(tmpdir(), 'taiyaku-around-'))
after(() => rmSync(top, { recursive: true, force: true }))
let folders = 0

/** A source folder of some files and a document; the folder above it has a secret. */
function write(files: Record<string, string>): string {
  const above = path.join(top, `${folders++}`)
  const root = path.join(above, 'docs')
  for (const [name, text] of Object.entries({ 'a.md': DOCUMENT, ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  for (const name of ['secret.md', 'toc.yml', 'secret.json', 'secret.png'])
    writeFileSync(path.join(above, name), name === 'toc.yml' ? `- name: ${SECRET}` : SECRET)
  return root
}

function assertSafe(html: string): void {
  assertHarmless(fromHtml(html, { fragment: true }))
  assert.ok(!html.includes(SECRET), 'something was read outside the source folder')
}

const SCHEME = /^[\s\u0000-\u0020]*[a-z][a-z0-9+.-]*:/i

function assertAddress(address: string): void {
  if (SCHEME.test(address.replace(/[\t\n\r]/g, '')))
    assert.match(address, /^(?:https?|mailto|tel):/)
}

const entries = <Value>(record: Record<string, Value>) => Object.entries(record)

test('there are sixty payloads of these classes', () => {
  const lists = Object.values(payloads).map((list) => Object.keys(list).length)
  const count = lists.reduce((sum, length) => sum + length, 0)
  const inline = foreignInline.length + foreignBlocks.length + folderNames.length
  assert.ok(count + inline >= 90, `${count} + ${inline}`)
})

test('a key that is a list is no warning of the process', () => {
  let warned = 0
  const count = () => warned++
  process.on('warning', count)
  const key = '? [a, b]\n: c\n'
  readDocument(new VFile({ path: 'a.md', value: `---\n${key}---\n` }))
  openTrees(write({ 'toc.yml': key })).reader.docset.routes.get('a.md')
  return new Promise<void>((resolve) =>
    setImmediate(() => {
      process.off('warning', count)
      assert.equal(warned, 0)
      resolve()
    }),
  )
})

suite('front matter', () => {
  for (const [name, text] of entries(payloads.aliases))
    test(name, () => {
      const value = `---\n${text}\n---\n${pair(101, '文 after', 'text after')}`
      const { html, title, description = '' } = readDocument(new VFile({ path: 'a.md', value }))
      assertSafe(html)
      assert.match(visibleLines(html, 'target').join('\n'), /after/)
      assert.ok(JSON.stringify([title, description]).length < 10_000)
      assert.equal('polluted' in {}, false)
    })
})

suite('contents files', () => {
  for (const [name, text] of entries(payloads.contents))
    test(name, () => {
      const { docset } = openTrees(write({ 'toc.yml': text, 'b/toc.yml': text })).reader
      const tree = readContentsTree(
        docset,
        createResolver(docset, () => new Set()),
      )
      const visit = ({ href, items }: (typeof tree)[number]): void => {
        if (href !== undefined) assertAddress(href)
        items.forEach((item) => visit({ ...item, folder: '' }))
      }
      tree.forEach(visit)
      const json = JSON.stringify(tree)
      assert.ok(!json.includes(SECRET) && json.length < 100_000)
      assert.match(json, /"page":"a\.md"/)
      assert.equal('polluted' in {}, false)
    })
})

suite('redirections', () => {
  const list = Object.values(payloads.redirects).map(([from, to]) => ({
    source_path: from,
    redirect_url: to,
  }))
  const root = write({
    '.openpublishing.redirection.json': JSON.stringify({ redirections: list }),
  })
  const { docset } = openTrees(root).reader
  const existing = ['ja-jp', 'en-us'].map((locale) => ({ locale, slug: 'a' }))
  const found = toRedirections(docset, existing, '/')

  test('pages stay in the site, and lead to what can be followed', () => {
    const out = path.join(top, 'redirects/site')
    const written = toRedirectPages(found, () => false, '/favicon.svg')
    assert.ok(written.size > 0)
    for (const [name, html] of written) {
      assert.ok(!path.relative(out, path.join(out, name)).startsWith('..'), name)
      assert.ok(!/^(?:_headers|sw\.js)/.test(name), name)
      assert.doesNotMatch(html, /<script|javascript:|data:/)
      assert.equal(html.match(/<meta http-equiv="refresh"/g)?.length, 1)
    }
  })

  test('a line of a host’s file is one redirection', () => {
    const netlify = toRedirectFile('netlify', found, () => false, '/')
      .text.trimEnd()
      .split('\n')
    assert.equal(netlify.length, found.length)
    for (const line of netlify) assert.match(line, /^\/[^\s*]+ [^\s]+ 301$/, line)
    const nginx = toRedirectFile('nginx', found, () => false, '/')
      .text.trimEnd()
      .split('\n')
    assert.equal(nginx.length, 2 * found.length)
    for (const line of nginx) assert.match(line, /^"(?:[^"\\]|\\.)*" "(?:[^"\\$]|\\.)*";$/, line)
  })
})

suite('docfx.json', () => {
  for (const [name, value] of entries(payloads.docfx))
    test(name, () => {
      const root = write({ 'docfx.json': JSON.stringify(value) })
      const { reader } = openTrees(root)
      for (const route of reader.docset.routes.values())
        assert.doesNotMatch(`/${route}/`, /\/\.\.\//)
      for (const { path: file, absolute } of reader.docset.documents) {
        assert.ok(absolute.startsWith(root), absolute)
        assertSafe(readOne(reader, file).document!.html)
      }
      assert.equal('polluted' in {}, false)
    })
})

suite('XML: nothing is opened, nothing multiplies', () => {
  for (const [name, [head, text]] of entries(payloads.xml)) {
    const refusedOr = async (work: () => unknown) => {
      try {
        const said = JSON.stringify(await work()) ?? ''
        assert.ok(!said.includes(SECRET) && said.length < 10_000, said.slice(0, 200))
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error
        const { message } = error as Error
        assert.ok(!message.includes(SECRET) && message.length < 500, message)
        assert.equal(message.split('\n').length, 1, message)
      }
    }

    test(`${name}, in a memory`, async () => {
      const file = path.join(write({}), 'm.tmx')
      const unit = `<tu><tuv xml:lang="en"><seg>${text}</seg></tuv><tuv xml:lang="ja"><seg>${text}</seg></tuv></tu>`
      writeFileSync(file, `<?xml version="1.0"?>${head}<tmx><body>${unit}</body></tmx>`)
      await refusedOr(() => openMemory(file, LOCALES))
    })

    test(`${name}, in a glossary`, async () => {
      const term = (lang: string) =>
        `<langSec xml:lang="${lang}"><termSec><term>${text}</term></termSec></langSec>`
      const root = write({
        'glossary.tbx': `<?xml version="1.0"?>${head}<tbx xml:lang="en"><text><body><conceptEntry id="c">${term('en')}${term('ja')}</conceptEntry></body></text></tbx>`,
      })
      await refusedOr(() => openGlossary(root, undefined, LOCALES))
    })

    for (const format of ['xliff12', 'xliff20', 'xliff21'])
      test(`${name}, in ${format}`, async () => {
        const root = write({})
        const out = mkdtempSync(path.join(top, 'out-'))
        const { file } = await exporters[format]!(root, out)
        const edited = readFileSync(file, 'utf8')
          .replace(/(<\?xml[^>]*\?>)?/, `$1${head}`)
          .replace(/(<target[^>]*>)[^<]*/, `$1${text}`)
        writeFileSync(file, edited)
        await refusedOr(async () => {
          const { changes } = await planMerge(file, root)
          return changes.map(({ path, after }) => [path, after])
        })
      })
  }

  test('a merge writes to no file but documents', async () => {
    const root = write({})
    for (const original of [
      '../secret.md',
      path.join(root, '../secret.md'),
      'docfx.json',
      'a.md/../../secret.md',
    ]) {
      const out = mkdtempSync(path.join(top, 'out-'))
      const { file } = await exporters['xliff21']!(root, out)
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/original="[^"]*"/, `original="${original}"`),
      )
      const { changes, refusals } = await planMerge(file, root)
      assert.deepEqual(changes, [])
      assert.equal(refusals.length, 1)
    }
  })

  test('a glossary that is found by its name lies in the source folder', () => {
    const root = write({})
    symlinkSync(path.join(root, '../secret.md'), path.join(root, 'glossary.csv'))
    assert.throws(() => openGlossary(root, undefined, LOCALES), /inside the source folder/)
  })
})

test('terms of a glossary are text, in its rules and in the report', () => {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const csv = ['source,target', ...payloads.terms.map((row) => row.map(quote).join())].join('\n')
  const root = write({
    'glossary.csv': csv,
    'b.md': page(
      payloads.terms.map(([source], index) => pair(101 + index, '文', source)).join('\n\n'),
    ),
  })
  const rules = termRules(openGlossary(root, undefined, LOCALES))
  const report = checkDocset(openDocset(root), rules)
  const found = report.findings.filter(({ rule }) => rule === 'missing-term')
  assert.ok(found.length > 0)
  assert.ok(JSON.parse([...jsonReport(report, rules)].join('')))
  assert.equal('polluted' in {}, false)
})

suite('two trees: MDX is read, never run', () => {
  payloads.mdx.forEach((body, index) =>
    test(`body ${index + 1}`, () => {
      const text = (word: string) => `# ${word}\n\n${body}\n\n${word} after.\n`
      const root = write({ 'en/g.mdx': text('Text'), 'ja/g.mdx': text('文') })
      rmSync(path.join(root, 'a.md'))
      const { reader } = openTrees(root)
      const [found] = reader.docset.documents
      const { html } = readOne(reader, found!.path).document!
      assertSafe(html)
      for (const side of ['target', 'source'] as const)
        assert.match(visibleLines(html, side).join('\n'), /after/)
      assert.equal('polluted' in globalThis, false)
    }),
  )
})
