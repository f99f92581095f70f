/** Builds from and into places outside the project: the site is the same wherever it is written. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { cacheFolder } from '../../src/config/environment.ts'
import { page, pair } from '../sxs/pairs.ts'
import { runBuild } from './run-build.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A file system in memory, which Linux has. */
const OTHER_DISK = '/dev/shm'

describe('a build outside the project', { timeout: 600_000 }, () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-elsewhere-'))
    mkdirSync(path.join(folder, 'docs'))
    writeFileSync(
      path.join(folder, 'docs/a.md'),
      page(`# ${pair(101, '題', 'Title')}\n\n\`\`\`xml\n<a/>\n\`\`\``),
    )
  })
  afterEach(() => {
    rmSync(cacheFolder(path.join(folder, 'docs')), {
      recursive: true,
      force: true,
    })
    rmSync(folder, { recursive: true, force: true })
  })

  function assertWhole(out: string): void {
    assert.match(readFileSync(path.join(out, 'ja-jp/a/index.html'), 'utf8'), />題</)
    for (const name of ['search/ja-jp/pagefind.js', 'service-worker.js', '_headers'])
      assert.ok(existsSync(path.join(out, name)), name)
  }

  test('writes the site, and nothing beside it', async () => {
    const out = path.join(folder, 'deep/site')
    const { code, stderr } = await runBuild(path.join(folder, 'docs'), out)
    assert.equal(code, 0, stderr)
    assertWhole(out)
    assert.deepEqual(readdirSync(path.dirname(out)), ['site'])
  })

  // Here the output's path begins with the working folder's name.
  test('that is started in another folder takes paths from there', async () => {
    const args = [
      path.join(ROOT, 'scripts/build.ts'),
      '--source',
      '../docs',
      '--out',
      '../work-site',
    ]
    mkdirSync(path.join(folder, 'work'))
    const build = spawn(process.execPath, args, { cwd: path.join(folder, 'work') })
    let said = ''
    build.stderr.on('data', (data: Buffer) => (said += data))
    const [code] = (await once(build, 'close')) as [number]
    assert.equal(code, 0, said)
    assertWhole(path.join(folder, 'work-site'))
    assert.deepEqual(readdirSync(path.join(folder, 'work')), [])
  })

  const hasOther = existsSync(OTHER_DISK) && statSync(OTHER_DISK).dev !== statSync(ROOT).dev
  const skip = !hasOther && 'there is no other file system'
  test('writes to another file system', { skip }, async () => {
    const other = mkdtempSync(path.join(OTHER_DISK, 'taiyaku-'))
    try {
      for (const round of ['first', 'second']) {
        const { code, stderr } = await runBuild(path.join(folder, 'docs'), path.join(other, 'site'))
        assert.equal(code, 0, `${round}: ${stderr}`)
        assertWhole(path.join(other, 'site'))
        assert.deepEqual(readdirSync(other), ['site'])
      }
    } finally {
      rmSync(other, { recursive: true, force: true })
    }
  })
})
