/** Names and links of the file system, as a docset sees them. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { toDiagnostics, type Diagnostic } from '../../../src/docset/diagnostics.ts'
import { openSourceFolder } from '../../../src/config/source-folder.ts'

function write(context: TestContext, files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-walk-'))
  context.after(() => rmSync(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}

function open(root: string) {
  const found: Diagnostic[] = []
  const reader = openSourceFolder(root, {}, (file) => found.push(...toDiagnostics([file])))
  const read = (name: string) => {
    const { document, file } = reader.read(name)
    found.push(...toDiagnostics([file]))
    return document?.html ?? ''
  }
  return { reader, read, found }
}

const mac = (text: string) => text.normalize('NFD')
const said = (found: readonly Diagnostic[]) =>
  found
    .filter(({ severity, rule }) => severity !== 'note' && rule !== 'no-pairs')
    .map(({ rule, reason }) => `${rule}: ${reason}`)

suite('names that a Mac decomposes', () => {
  const names = ['ガイド', '가이드', 'Übersicht', 'tệp']
  for (const name of names) {
    for (const form of ['NFC', 'NFD'] as const) {
      test(`${name}, linked in ${form}: page, link, image, include, code`, (context) => {
        const written = name.normalize(form)
        const encoded = encodeURIComponent(written)
        const root = write(context, {
          [mac(`${name}/${name}.md`)]: '# Page\n',
          [mac(`${name}/${name}.png`)]: 'x',
          [mac(`includes/${name}.md`)]: 'Included text.\n',
          [mac(`${name}.cs`)]: 'var quoted = 1;\n',
          [mac(`toc.yml`)]: `- name: A\n  href: ${written}/toc.yml\n`,
          [mac(`${name}/toc.yml`)]: `- name: B\n  href: ${written}.md\n`,
          '.openpublishing.redirection.json': JSON.stringify({
            redirections: [
              { source_path: `${written}-old.md`, redirect_url: `/${written}/${written}` },
            ],
          }),
          'start.md': [
            `[a](${written}/${written}.md) [b](${encoded}/${encoded}.md) [c](${encoded}-old.md)`,
            `![d](${written}/${written}.png)`,
            `[!INCLUDE [e](includes/${written}.md)]`,
            `:::code language="csharp" source="${written}.cs":::`,
          ].join('\n\n'),
        })
        const { reader, read, found } = open(root)
        const html = read('start.md')
        assert.deepEqual(said(found), [])
        const route = encodeURI(`${name.normalize('NFC')}/${name.normalize('NFC')}`)
        assert.equal(html.split(`href="/{locale}/${route}/"`).length, 4, html)
        assert.match(html, new RegExp(`src="[^"]*/media/${route}\\.png"`))
        assert.match(html, /Included text\..*quoted/s)
        assert.equal(
          reader.docset.routes.get(`${name}/${name}.md`.normalize()),
          `${name}/${name}`.normalize(),
        )
      })
    }
  }

  test('a fragment is found in either form', (context) => {
    const root = write(context, {
      'a.md': `# <a name="${'ガイド'.normalize('NFC')}"></a>A\n\n[x](#${mac('ガイド')})\n`,
    })
    const { read, found } = open(root)
    assert.match(read('a.md'), new RegExp(`href="#${encodeURI('ガイド'.normalize('NFC'))}"`))
    assert.deepEqual(said(found), [])
  })

  test('two files that are one when composed: an error, and the first is shown', (context) => {
    const root = write(context, { [mac('ガイド.md')]: '# One\n', 'ガイド.md': '# Two\n' })
    const { reader, found } = open(root)
    assert.equal(reader.docset.routes.size, process.platform === 'darwin' ? 1 : 1)
    if (process.platform === 'darwin') return
    assert.deepEqual(
      found.map(({ severity, rule, path: file }) => [severity, rule, file]),
      [['error', 'route', 'ガイド.md']],
    )
  })
})

suite('links to folders', { skip: process.platform === 'win32' }, () => {
  test('are an error each, and links into them are reported', (context) => {
    const root = write(context, {
      'elsewhere/a.md': '# A\n',
      'docs/real/b.md': '# B\n',
      'docs/start.md': '[a](shared/a.md) [b](alias/b.md) [c](real/b.md)\n\n![x](shared/x.png)\n',
    })
    symlinkSync('../elsewhere', path.join(root, 'docs/shared'))
    symlinkSync('real', path.join(root, 'docs/alias'))
    symlinkSync('../elsewhere', path.join(root, 'docs/node_modules'))
    symlinkSync('../elsewhere', path.join(root, 'docs/.hidden'))
    const { read, found } = open(path.join(root, 'docs'))
    read('start.md')
    const faults = found.filter(({ severity, rule }) => severity !== 'note' && rule !== 'no-pairs')
    assert.deepEqual(
      faults.map(({ path: file, rule, severity }) => [file, rule, severity]).slice(0, 4),
      [
        ['alias', 'unreadable', 'error'],
        ['shared', 'unreadable', 'error'],
        ['start.md', 'link:linked-folder', 'warning'],
        ['start.md', 'link:linked-folder', 'warning'],
      ],
    )
    assert.match(faults[0]!.reason, /got a link to one, which is not followed/)
    assert.match(faults[2]!.reason, /`shared\/a\.md`.*link to a folder at `shared`/)
  })
})
