/** Files that a command reads beside documents, damaged or half-written: one line says what and where. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, suite, test } from 'node:test'
import { page, pair } from '../sxs/pairs.ts'

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-inputs-'))
  write('source-docs/a.md', page(pair(101, '文', 'text')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

/** What a command says on its way out. */
function run(name: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(SCRIPTS, `${name}.ts`), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  return { code: status, said: stderr.replace(/^Read(?:ing)? .*\n/gm, '') }
}

suite('a glossary', () => {
  const GLOSSARIES: [what: string, name: string, text: string | Uint8Array, said: RegExp][] = [
    [
      'cut off in a quote',
      'glossary.csv',
      'source,target\n"user acc',
      /^glossary\.csv: Expected CSV, got Quote Not Closed.*\n$/,
    ],
    ['cut off in its first line', 'glossary.csv', 'sour', /^glossary\.csv(?::1)?: Expected .*\n$/],
    [
      'of no length',
      'glossary.csv',
      '',
      /^glossary\.csv:1: Expected the columns .*, got nothing\n$/,
    ],
    [
      'in another encoding',
      'glossary.csv',
      Buffer.from('source,target\nroof,D\xe4cher\n', 'latin1'),
      /^glossary\.csv: Expected UTF-8, .*\n$/,
    ],
    [
      'of a later version',
      'glossary.csv',
      'source,target,status\na,b,retired\n',
      /^glossary\.csv:2: Expected preferred, .*`retired`\n$/,
    ],
    [
      'cut off in XML',
      'glossary.tbx',
      '<?xml version="1.0"?><tbx><text><bo',
      /^glossary\.tbx: Expected well-formed XML, .*\n$/,
    ],
    [
      'of another kind of XML',
      'glossary.tbx',
      '<tmx/>',
      /^glossary\.tbx: Expected the root element .*\n$/,
    ],
  ]
  for (const [what, name, text, said] of GLOSSARIES)
    test(what, () => {
      write(`source-docs/${name}`, text)
      const found = run('qa')
      assert.equal(found.code, 1, found.said)
      assert.match(found.said, said)
    })
})

suite('two trees', () => {
  test('originals that are not there', () => {
    const { code, said } = run('check', '--source', 'source-docs', '--original', 'none')
    assert.equal(code, 2)
    assert.match(said, /^Expected a folder of documents at `none`, .*\n$/)
  })

  test('a file that is half-written is named with its line, the other text is shown', () => {
    write('ja/a.md', '# 題\n\n文です。\n')
    write('en/a.md', Buffer.from('# Title\n\n\xff\xfe', 'latin1'))
    const { code, said } = run('check', '--source', 'ja', '--original', 'en', '--json')
    assert.equal(code, 1, said)
    assert.match(said, /1 document: \d errors?/)
  })
})
