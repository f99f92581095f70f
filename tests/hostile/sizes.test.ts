/** Files of hostile sizes through whole commands: read or refused with a message, in bounded memory. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { cacheFolder } from '../../src/config/environment.ts'
import { page, pair } from '../sxs/pairs.ts'
import { patience } from '../patience.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Milliseconds for each file. */
const LIMIT = 20

/** Megabytes that any process of a command may take at most; measured 420 to 1050, in a build. */
const MEMORY = 1500

const MB = 1024 * 1024

/** By file: what it holds, and the rule that refuses it or says what is not shown of it. */
const files: Record<string, { write: (file: string) => void; rule?: string }> = {
  'huge.md': { write: (file) => repeat(file, 'x'.repeat(MB - 1) + '\n', 100), rule: 'too-large' },
  'pairs.md': {
    write: (file) => repeat(file, pair(101, '語', 'w').repeat(1000) + '\n', 1000),
    rule: 'too-large',
  },
  'quotes.md': {
    write: (file) => writeFileSync(file, page('> '.repeat(10_000) + pair(101, '語', 'w'))),
    rule: 'too-complex',
  },
  'half.md': {
    write: (file) => writeFileSync(file, page(pair(101, '語'.repeat((5 * MB) / 3), 'w'))),
    rule: 'too-large',
  },
  'long-half.md': {
    write: (file) =>
      writeFileSync(file, page(pair(101, '語、'.repeat(600_000), 'w, '.repeat(60_000)))),
  },
  'link.md': {
    write: (file) =>
      writeFileSync(file, page(pair(101, `[語](${'('.repeat(MB)})`, `[w](${'('.repeat(MB)})`))),
  },
  // Just within the limits: all of it is read and shown.
  'most.md': {
    write: (file) => {
      const pairs = Array.from({ length: 29_000 }, (_, index) => pair(100 + index, '語', 'w'))
      writeFileSync(file, page(pairs.join('\n\n')))
    },
  },
  'good.md': { write: (file) => writeFileSync(file, page(`# ${pair(101, '題', 'Title')}`)) },
}

function repeat(file: string, text: string, times: number): void {
  const open = openSync(file, 'w')
  for (let time = 0; time < times; time++) writeSync(open, text)
  closeSync(open)
}

describe('files of hostile sizes', () => {
  let folder: string
  let source: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-sizes-'))
    source = path.join(folder, 'docs')
    mkdirSync(source)
    for (const [name, { write }] of Object.entries(files)) write(path.join(source, name))
  })
  after(() => {
    rmSync(folder, { recursive: true })
    rmSync(cacheFolder(source), { recursive: true, force: true })
  })

  const commands: Record<string, string[]> = {
    check: ['--json'],
    export: ['--format', 'xliff21', '--out', 'export'],
    qa: ['--out', 'qa.txt'],
    build: ['--out', 'site'],
  }
  for (const [name, args] of Object.entries(commands)) {
    test(`${name} refuses them by name and does the rest`, (context) => {
      const given = args.map((arg) =>
        /^(?:export|qa\.txt|site)$/.test(arg) ? path.join(folder, arg) : arg,
      )
      const start = performance.now()
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          new URL('./peak.ts', import.meta.url).href,
          `scripts/${name}.ts`,
          '--source',
          source,
          ...given,
        ],
        {
          cwd: ROOT,
          encoding: 'utf8',
          timeout: patience(LIMIT * Object.keys(files).length),
          maxBuffer: 64 * MB,
        },
      )
      const peaks = Array.from(stderr.matchAll(/^peak (\d+) MB$/gm), ([, peak]) => Number(peak))
      context.diagnostic(`${Math.round(performance.now() - start)} ms, ${Math.max(...peaks)} MB`)
      assert.equal(status, 1, stdout.slice(0, 2000) + stderr.slice(0, 2000))
      for (const [file, { rule }] of Object.entries(files))
        if (rule === 'too-large')
          assert.ok((stdout + stderr).includes(file), `${file} is not named`)
      assert.ok(peaks.length > 0)
      assert.ok(Math.max(...peaks) < MEMORY, `${Math.max(...peaks)} MB`)
    })
  }
})
