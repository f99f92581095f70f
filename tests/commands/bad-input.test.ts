import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Diagnostic } from '../../src/docset/diagnostics.ts'
import { runScript } from './run-command.ts'

const pair = (id: string, target: string, source: string) =>
  `<span data-ttu-id="${id}">${target}</span>` +
  `<span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`

const heading = (id: string) => `# ${pair(`${id}-101`, '題', 'Title')}\n`

/** Each file has one fault; what is said of it stands beside. */
const FAULTS: Record<
  string,
  { text: string | Uint8Array; rule?: string; says?: RegExp; severity?: string }
> = {
  'good.md': { text: heading('0aaa0') },
  'no-front-matter.md': { text: heading('0aaa1') },
  'bom.md': { text: '\uFEFF' + heading('0aaa2') },
  'crlf.md': { text: `---\r\ntitle: T\r\nms.contentlocale: ja-JP\r\n---\r\n${heading('0aaa3')}` },
  'empty.md': { text: '', rule: 'empty', says: /empty file/, severity: 'warning' },
  'no-pairs.md': { text: '# Text\n', rule: 'no-pairs', says: /two languages/, severity: 'warning' },
  'broken-yaml.md': {
    text: `---\ntitle: "open\n---\n${heading('0aaa4')}`,
    rule: 'front-matter',
    says: /YAML/,
    severity: 'warning',
  },
  'latin.md': {
    text: Uint8Array.of(0x23, 0x20, 0xe9, 0x0a),
    rule: 'not-utf-8',
    says: /Expected UTF-8/,
    severity: 'error',
  },
  'twice.md': {
    text: heading('0aaa5') + heading('0aaa5'),
    rule: 'duplicate-id',
    says: /`0aaa5-101`.*first is on line 1/,
    severity: 'warning',
  },
  'one/same.md': { text: heading('0aaa6') },
  'two/same.md': {
    text: heading('0aaa7'),
    rule: 'route',
    says: /`one\/same\.md`.*left out/,
    severity: 'error',
  },
}

const LINK = 'dangling.md'

describe('a folder where much is wrong', () => {
  let folder: string
  let source: string
  let out: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-bad-'))
    source = path.join(folder, 'docs')
    out = path.join(folder, 'site')
    for (const [name, { text }] of Object.entries(FAULTS)) {
      const file = path.join(source, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const content = ['.', 'one', 'two'].map((src) => ({ src, files: ['*.md'] }))
    writeFileSync(path.join(source, 'docfx.json'), JSON.stringify({ build: { content } }))
    if (process.platform !== 'win32') symlinkSync('nowhere.md', path.join(source, LINK))
  })
  after(() => rmSync(folder, { recursive: true }))

  test('check names every file, its fault and nothing else', () => {
    const { code, stdout, stderr } = runScript('check', '--source', source, '--json')
    assert.equal(code, 1)
    const found: Diagnostic[] = JSON.parse(stdout)
    for (const [name, { rule, says, severity }] of Object.entries(FAULTS)) {
      const own = found.filter(({ path }) => path === name)
      assert.deepEqual(
        own.map((one) => [one.rule, one.severity]),
        rule ? [[rule, severity]] : [],
        name,
      )
      if (says) assert.match(own[0]!.reason, says)
      if (rule) assert.ok(own[0]!.note, `${name}: what to do is missing`)
    }
    if (process.platform !== 'win32')
      assert.match(found.find(({ path }) => path === LINK)?.reason ?? '', /leads nowhere/)
    assert.match(stderr, /documents: \d errors?, 4 warnings, 0 notes/)
  })

  test('build leaves out what cannot be read, names it, and builds the rest', () => {
    const { code, stdout, stderr } = runScript('build', '--source', source, '--out', out)
    assert.equal(code, 1, stdout + stderr)
    assert.match(stderr, /^latin\.md:1:1: Expected UTF-8/m)
    assert.match(stderr, /^two\/same\.md:1:1: Expected a route of its own.*Rename/m)
    for (const name of [
      'good',
      'no-front-matter',
      'bom',
      'crlf',
      'empty',
      'broken-yaml',
      'twice',
      'same',
    ])
      assert.ok(existsSync(path.join(out, 'en-us', name, 'index.html')), name)
    assert.ok(!existsSync(path.join(out, 'en-us/latin')))
    for (const name of ['bom', 'crlf']) {
      const html = readFileSync(path.join(out, 'en-us', name, 'index.html'), 'utf8')
      assert.match(html, /<h1[^>]*>.*Title/, `${name}: the heading is no heading`)
    }
  })

  test('export writes the rest, names what it could not read, and fails', () => {
    const to = path.join(folder, 'export')
    const { code, stderr } = runScript(
      'export',
      '--format',
      'json',
      '--source',
      source,
      '--out',
      to,
    )
    assert.equal(code, 1)
    assert.match(stderr, /latin\.md/)
    const documents: { path: string }[] = JSON.parse(
      readFileSync(path.join(to, 'documents.json'), 'utf8'),
    )
    assert.ok(documents.some(({ path }) => path === 'good.md'))
  })
})

test('a missing source folder is wrong usage, told in one line', () => {
  for (const [name, ...args] of [['build'], ['check'], ['export', '--format', 'json']] as const) {
    const { code, stderr } = runScript(name, ...args, '--source', 'no/such/folder')
    assert.equal(code, 2, name)
    assert.match(
      stderr,
      /^Expected a folder of documents at `no\/such\/folder`, found nothing\..*--source DIR.*\n$/,
    )
  }
})

test('warnings fail a strict check, and only a strict one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-strict-'))
  try {
    writeFileSync(path.join(folder, 'a.md'), '# One language\n')
    assert.equal(runScript('check', '--source', folder).code, 0)
    assert.equal(runScript('check', '--source', folder, '--strict').code, 1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a wrong option is wrong usage, told in one line', () => {
  const { code, stderr } = runScript('check', '--sauce', 'x')
  assert.equal(code, 2)
  assert.match(
    stderr,
    /^Unknown option `--sauce`; did you mean `--source`\? Usage: npm run check -- .*\n$/,
  )
})

test('a folder without documents fails, and the earlier output stays', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-none-'))
  try {
    const out = path.join(folder, 'site')
    mkdirSync(path.join(folder, 'docs'))
    mkdirSync(out)
    writeFileSync(path.join(out, '.taiyaku'), '')
    writeFileSync(path.join(out, 'index.html'), 'earlier')
    const { code, stderr } = runScript('build', '--source', path.join(folder, 'docs'), '--out', out)
    assert.equal(code, 1)
    assert.match(stderr, /Expected Markdown files in `.*docs`, found none/)
    assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'earlier')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
