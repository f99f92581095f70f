import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { toDiagnostics, type Diagnostic } from '../../../src/docset/diagnostics.ts'
import { readDocset, type Docset } from '../../../src/docset/docset.ts'
import { createReader } from '../../../src/docset/read/reader.ts'

const CONFIG = '.openpublishing.publish.config.json'
const reference = path.join(import.meta.dirname, '../../../../shared/docset')

/** Opens a source folder that lives as long as the test. */
function open(context: TestContext, files: Record<string, string | object>) {
  const root = mkdtempSync(path.join(tmpdir(), 'taiyaku-publish-'))
  context.after(() => rmSync(root, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
    writeFileSync(path.join(root, name), text)
  }
  const diagnostics: Diagnostic[] = []
  const docset = readDocset(root, { report: (file) => diagnostics.push(...toDiagnostics([file])) })
  return { docset, diagnostics }
}

function pages({ documents }: Docset): string[] {
  return documents.filter(({ kind }) => kind === 'page').map((document) => document.path)
}

const documents = { 'a/x.md': '# X', 'b/y.md': '# Y', 'loose.md': '# Loose' }

suite('what is published', () => {
  test('only the folders that are named, in any letter case', (context) => {
    const { docset, diagnostics } = open(context, {
      ...documents,
      [CONFIG]: { docsets_to_publish: [{ build_source_folder: 'A' }] },
    })
    assert.deepEqual(pages(docset), ['a/x.md'])
    assert.deepEqual(diagnostics, [])
  })

  test('`.` is everything but what belongs to other repositories', (context) => {
    const { docset } = open(context, {
      ...documents,
      [CONFIG]: {
        docsets_to_publish: [{ build_source_folder: '.' }],
        dependent_repositories: [{ path_to_root: 'b', url: 'https://example.com/b' }],
      },
    })
    assert.deepEqual(pages(docset), ['a/x.md', 'loose.md'])
  })

  test('a folder that is not there is reported with its place; the others are published', (context) => {
    const { docset, diagnostics } = open(context, {
      ...documents,
      [CONFIG]:
        '{ "docsets_to_publish": [\n  { "build_source_folder": "b" },\n  { "build_source_folder": "gone" }\n] }',
    })
    assert.deepEqual(pages(docset), ['b/y.md'])
    const [only, ...others] = diagnostics
    assert.deepEqual(others, [])
    assert.deepEqual([only?.path, only?.line, only?.column], [CONFIG, 3, 28])
    assert.match(only?.reason ?? '', /Expected a folder `gone` with files to publish, got none/)
  })

  test('a file that names nothing that is there has no say', (context) => {
    const { docset, diagnostics } = open(context, {
      ...documents,
      [CONFIG]: { docsets_to_publish: [{ build_source_folder: 'gone' }] },
    })
    assert.deepEqual(pages(docset), Object.keys(documents))
    assert.equal(diagnostics.length, 1)
  })

  test('a value of another kind is reported where it stands, and the file is ignored', (context) => {
    const { docset, diagnostics } = open(context, {
      ...documents,
      [CONFIG]:
        '{\n  // a comment\n  "docsets_to_publish": [\n    { "build_source_folder": 5 },\n  ],\n}',
    })
    assert.deepEqual(pages(docset), Object.keys(documents))
    assert.deepEqual(
      diagnostics.map(({ rule, line, column }) => [rule, line, column]),
      [['shape', 4, 30]],
    )
  })

  test('side by side each locale has its own', (context) => {
    const { docset } = open(context, {
      [`ja-jp/${CONFIG}`]: { docsets_to_publish: [{ build_source_folder: 'a' }] },
      'ja-jp/a/x.md': '# X',
      'ja-jp/b/y.md': '# Y',
      'de-de/b/y.md': '# Y',
    })
    assert.deepEqual(pages(docset), ['de-de/b/y.md', 'ja-jp/a/x.md'])
  })
})

test('documents that do not name their language are in the declared one, unless it is the source’s', (context) => {
  const { docset } = open(context, {
    'a/x.md': '# X',
    'a/own.md': '---\nms.contentlocale: fr-FR\n---\n# Own',
    'b/y.md': '---\nms.contentlocale: ja-JP\n---\n# Y',
    'b/z.md': '# Z',
    [CONFIG]: {
      docsets_to_publish: [
        { build_source_folder: 'a', locale: 'de-DE' },
        { build_source_folder: 'b', locale: 'en-us' },
      ],
    },
  })
  const reader = createReader(docset)
  const target = (file: string) => reader.read(file).document?.targetLocale
  assert.equal(target('a/x.md'), 'de-de')
  assert.equal(target('a/own.md'), 'fr-fr')
  assert.notEqual(target('b/z.md'), 'en-us')
})

test('redirections of files that are named, from their own folder or from the root', (context) => {
  const { docset, diagnostics } = open(context, {
    'a/x.md': '# X',
    'a/moves/moved.json': {
      redirections: [
        { source_path: 'one.md', redirect_url: '/a/x' },
        { source_path_from_root: '/a/two.md', redirect_url: '/a/x' },
      ],
    },
    'a/unnamed/.openpublishing.redirection.json': {
      redirections: [{ source_path: 'three.md', redirect_url: '/a/x' }],
    },
    [CONFIG]: {
      docsets_to_publish: [{ build_source_folder: 'a', redirection_files: ['a/moves/moved.json'] }],
      redirection_files: ['missing.json'],
    },
  })
  assert.deepEqual(
    docset.redirects.map(({ from }) => from),
    ['a/moves/one.md', 'a/two.md'],
  )
  assert.match(
    diagnostics[0]?.reason ?? '',
    /Expected a redirection file `missing\.json`, got none/,
  )
})

test('what belongs to another repository is called that, not missing', (context) => {
  const text = [
    '[!INCLUDE [a](../common/note.md)]',
    '[!code-csharp[b](~/../samples/b.cs#part)]',
    '![c](../common/c.png)',
    '[d](../common/d.md)',
    '[e](../common/e.cs)',
    '[!INCLUDE [f](../other/f.md)]',
  ]
  const { docset } = open(context, {
    'docs/guide/x.md': text.join('\n\n'),
    'docs/docfx.json': { build: { content: { files: ['**/*.md'] } } },
    [CONFIG]: {
      docsets_to_publish: [{ build_source_folder: 'docs' }],
      dependent_repositories: [
        { path_to_root: 'docs/common', url: 'https://example.com/common' },
        { path_to_root: 'samples', url: 'https://example.com/samples' },
      ],
    },
  })
  const { file } = createReader(docset).read('docs/guide/x.md')
  const found = toDiagnostics([file]).filter(({ rule }) => /^(include|image|link)/.test(rule))
  const about = found.map(({ line, rule, reason }) => {
    const [repository = ''] = /https:\/\/example\.com\/\w+/.exec(reason) ?? []
    return [line, rule, repository.replace('https://example.com/', '')]
  })
  assert.deepEqual(
    about.sort(([a], [b]) => Number(a) - Number(b)),
    [
      [1, 'include:other-repository', 'common'],
      [3, 'include:other-repository', 'samples'],
      [5, 'image:other-repository', 'common'],
      [7, 'link:other-repository', 'common'],
      [9, 'link:other-repository', 'common'],
      [11, 'include', ''],
    ],
  )
})

test('the reference docset', { skip: !existsSync(reference) && 'no ../shared/docset' }, () => {
  const diagnostics: Diagnostic[] = []
  const docset = readDocset(reference, {
    report: (file) => diagnostics.push(...toDiagnostics([file])),
  })
  assert.equal(docset.routes.size, 2809)
  assert.deepEqual(
    diagnostics.filter((diagnostic) => diagnostic.path === CONFIG),
    [],
  )
})
