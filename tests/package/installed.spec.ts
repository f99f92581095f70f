/** The package, installed from its tarball into an empty folder: the same tool, the same site. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { TEST_SITE } from '../e2e/test-site.ts'
import { installPackage, listFiles, type Installed } from './install.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Installed files, the limit that the README names. */
const MOST_BYTES = 250e6
const MOST_PACKAGES = 300

const DOCS = 'meine Dokumente'

describe('the installed package', { timeout: 600_000 }, () => {
  let installed: Installed
  let files: Map<string, string>

  before(() => {
    installed = installPackage()
    files = listFiles(path.join(installed.folder, 'node_modules'))
    cpSync(path.join(ROOT, 'source-docs'), path.join(installed.folder, DOCS), { recursive: true })
    const config = readFileSync(path.join(ROOT, 'taiyaku.config.ts'), 'utf8')
      .replace('./src/config/define-config.ts', 'taiyaku')
      .replace("'source-docs'", `'${DOCS}'`)
    writeFileSync(path.join(installed.folder, 'taiyaku.config.ts'), config)
  })
  after(() => rmSync(path.dirname(installed.folder), { recursive: true, force: true }))

  test('is small, and no script of it runs when it is installed', () => {
    const bytes = Array.from(files.values(), (text) => Number.parseInt(text, 10))
    assert.ok(bytes.reduce((a, b) => a + b) < MOST_BYTES)
    const lock = readJson(path.join(installed.folder, 'package-lock.json')) as {
      packages: Record<string, unknown>
    }
    const there = Object.keys(lock.packages).filter(
      (name) => name !== '' && existsSync(path.join(installed.folder, name)),
    )
    assert.ok(there.length > 100 && there.length <= MOST_PACKAGES, `${there.length} packages`)
    const { scripts } = readJson(
      path.join(installed.folder, 'node_modules/taiyaku/package.json'),
    ) as { scripts: object }
    for (const name of ['preinstall', 'install', 'postinstall']) assert.ok(!(name in scripts), name)
  })

  test('lists its commands, and answers a wrong one with the right one', () => {
    const help = installed.taiyaku('--help')
    assert.equal(help.code, 0, help.stderr)
    for (const name of ['build', 'preview', 'check', 'merge', 'pdf', 'epub'])
      assert.match(help.stdout, new RegExp(`^ {2}${name} `, 'm'))
    const wrong: [args: string[], right: RegExp][] = [
      [['biuld'], /^Unknown command `biuld`\. Did you mean `build`\?/],
      [['build', '--sorce', DOCS], /did you mean `--source`\? Usage: npx taiyaku build \[--source/],
      [['check', '--source', 'meine Dokumnte'], /did you mean `meine Dokumente`\?/],
    ]
    for (const [args, right] of wrong) {
      const { code, stderr } = installed.taiyaku(...args)
      assert.equal(code, 2, stderr)
      assert.match(stderr, right)
      assert.equal(stderr.trimEnd().split('\n').length, 1)
    }
  })

  test('says in one line what printing needs', () => {
    const { code, stderr } = installed.taiyaku('pdf', '--source', DOCS)
    assert.equal(code, 1)
    assert.match(
      stderr,
      /^Printing drives a browser: `npm install --save-dev playwright-core@\S+`\.\n$/,
    )
  })

  test('writes an EPUB with nothing but what is installed', () => {
    const { code, stdout, stderr } = installed.taiyaku('epub', '--source', DOCS, '--out', '../epub')
    assert.equal(code, 0, stderr)
    assert.equal(stdout.trim(), `${path.join('../epub', 'meine-Dokumente.epub')}: 1 document`)
  })

  test('builds the site that the repository builds, and writes nothing into its own folder', () => {
    const { code, stdout, stderr } = installed.taiyaku('build', '--source', DOCS)
    assert.equal(code, 0, stderr)
    assert.match(stdout, /^dist: 1 document, .*`npx taiyaku check` lists them/)
    assertSameFiles(path.join(installed.folder, 'dist'), TEST_SITE)
    assert.deepEqual(listFiles(path.join(installed.folder, 'node_modules')), files)
    const left = ['.taiyaku', DOCS, 'dist', 'node_modules', 'package-lock.json', 'package.json']
    assert.deepEqual(readdirSync(installed.folder).sort(), [...left, 'taiyaku.config.ts'].sort())
  })

  test('checks, exports, judges and merges without anything that only tests need', () => {
    for (const name of developmentPackages())
      assert.ok(!existsSync(path.join(installed.folder, 'node_modules', name)), name)
    const source = ['--source', DOCS]
    const check = installed.taiyaku('check', ...source)
    assert.match(check.stderr, /^1 document: 0 errors/m)
    const output = installed.taiyaku('export', '--format', 'xliff21', ...source, '--out', 'out')
    assert.equal(output.code, 0, output.stderr)
    const quality = installed.taiyaku('qa', ...source, '--format', 'json', '--out', 'qa.json')
    assert.equal(quality.code, 0, quality.stderr)
    assert.ok(readJson(path.join(installed.folder, 'qa.json')))
    const file = path.join(installed.folder, 'out/documents.2.1.xlf')
    const before = readFileSync(file, 'utf8')
    const corrected = before.replace(/(<target[^>]*>)([^<]+)/, '$1$2。')
    assert.notEqual(corrected, before)
    writeFileSync(file, corrected)
    const merge = installed.taiyaku('merge', 'out/documents.2.1.xlf', ...source)
    assert.equal(merge.code, 0, merge.stderr)
    assert.match(merge.stdout, /1 /)
  })

  test('serves it', async () => {
    const bin = path.join(installed.folder, 'node_modules/taiyaku/bin/taiyaku.js')
    const { folder: cwd, env } = installed
    const server = spawn('node', [bin, 'preview', '--port', '0'], { cwd, env })
    try {
      const [said] = (await once(server.stdout, 'data')) as [Buffer]
      const [url = ''] = /http:\S+/.exec(String(said)) ?? []
      const answer = await fetch(new URL('ja-jp/', url))
      assert.equal(answer.status, 200)
      assert.match(await answer.text(), /<html lang="ja"/)
    } finally {
      server.kill()
    }
  })
})

function assertSameFiles(actual: string, expected: string): void {
  const names = [...listFiles(expected).keys()].sort()
  assert.deepEqual([...listFiles(actual).keys()].sort(), names)
  const different = names.filter(
    (name) =>
      !readFileSync(path.join(actual, name)).equals(readFileSync(path.join(expected, name))),
  )
  assert.deepEqual(different, [])
}

/** Packages that are installed for development alone; npm installs optional peers for nobody. */
function developmentPackages(): string[] {
  const { devDependencies } = readJson(path.join(ROOT, 'package.json')) as {
    devDependencies: Record<string, string>
  }
  const lock = readJson(path.join(ROOT, 'package-lock.json')) as {
    packages: Record<string, { dev?: boolean }>
  }
  return Object.keys(devDependencies).filter((name) => lock.packages[`node_modules/${name}`]?.dev)
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
