/** `taiyaku init` in folders of each kind: the configuration that it writes is one that works. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { page, pair } from '../../sxs/pairs.ts'

const TOOL = path.resolve(import.meta.dirname, '../../../bin/taiyaku.js')

let folder: string
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-init-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}

function taiyaku(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const run = spawnSync(process.execPath, [TOOL, ...args], { cwd: folder, encoding: 'utf8' })
  return { code: run.status, stdout: run.stdout, stderr: run.stderr }
}

const sideBySide = page(`# ${pair(101, '題', 'Title')}\n`)
const kinds: [name: string, files: Record<string, string>, said: RegExp, source: string][] = [
  [
    'side-by-side files',
    {
      'README.md': '# Read me\n',
      'content/README.md': '# What this folder is\n',
      'content/a/b.md': sideBySide,
      'content/c.md': '# C\n',
    },
    /Side-by-side Markdown in `content`: 2 documents, 1 of them with pairs\./,
    'content',
  ],
  [
    'a folder that docfx publishes',
    { 'repo/docs/docfx.json': '{ "build": { "content": [] } }', 'repo/docs/a/b.md': sideBySide },
    /Side-by-side Markdown in `repo\/docs`: 1 document/,
    'repo/docs',
  ],
  [
    'trees by locale',
    { 'site/docs/en/a.md': '# A\n', 'site/docs/de/a.md': '# Ä\n', 'site/docs/ar/a.md': '# ا\n' },
    /Originals and their translations \(ar, de\) in `site\/docs`: 3 documents\./,
    'site/docs',
  ],
  [
    'a site of Docusaurus',
    {
      'docs/a.md': '# A\n',
      'i18n/zh-hans/docusaurus-plugin-content-docs/current/a.md': '# 甲\n',
    },
    /Originals and their translations \(zh-hans\) in `\.`: 2 documents\./,
    '.',
  ],
  [
    "one language, in a folder with an apostrophe's name",
    { "author's texts/a.md": '# A\n' },
    /Markdown in `author's texts`, no translation found: 1 document\./,
    "author\\'s texts",
  ],
]
for (const [name, files, said, source] of kinds)
  test(`finds ${name}`, () => {
    write(files)
    const { code, stdout, stderr } = taiyaku('init')
    assert.equal(code, 0, stderr)
    assert.match(stdout, said)
    assert.match(stdout, /\nNext: `npx taiyaku build`/)
    const config = readFileSync(path.join(folder, 'taiyaku.config.ts'), 'utf8')
    assert.ok(config.includes(`\n  source: '${source}',\n`), config)
    // Documents may have faults; the configuration and the folder have none.
    assert.notEqual(taiyaku('check').code, 2)
  })

test('looks where it is told', () => {
  write({ 'a/x/y/z.md': sideBySide, 'b/x.md': '# X\n' })
  assert.match(taiyaku('init', '--source', 'a/x').stdout, /Side-by-side Markdown in `a\/x`: 1 doc/)
})

test('says what is missing where there is nothing to find', () => {
  const { code, stderr } = taiyaku('init')
  assert.equal(code, 2)
  assert.match(
    stderr,
    /^Expected Markdown files in `\.`, found none\. Give their folder with `--source DIR`\.\n$/,
  )
})

test('leaves a configuration that is there as it is', () => {
  write({ 'taiyaku.config.json': '{}', 'docs/a.md': '# A\n' })
  const { code, stderr } = taiyaku('init')
  assert.equal(code, 2)
  assert.match(stderr, /^Expected no configuration, found `taiyaku\.config\.json`\./)
})
