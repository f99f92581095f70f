/** Builds in trouble: a clear line or a right result, and never half a site. */
import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { cacheFolder } from '../../src/config/environment.ts'
import { writeSealed } from '../../src/content/sealed-file.ts'
import { hashesBelow } from '../build/kept/hashes-below.ts'
import { page, pair } from '../sxs/pairs.ts'
import { runBuild } from './run-build.ts'
import { startServer } from './start-server.ts'
import { patience } from '../patience.ts'

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a build', { timeout: patience(600) }, () => {
  let folder: string
  let source: string
  let out: string
  let cache: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-faults-'))
    source = path.join(folder, 'docs')
    out = path.join(folder, 'site')
    cache = cacheFolder(source)
    write('edit.md', 'old')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
    rmSync(cache, { recursive: true, force: true })
  })

  function write(name: string, word: string): void {
    mkdirSync(source, { recursive: true })
    const body = `# ${pair(101, `${word} 題`, `${word} title`)}\n\n![x](picture.png)`
    writeFileSync(path.join(source, name), page(body))
  }

  function writeEarlierSite(): void {
    mkdirSync(out)
    writeFileSync(path.join(out, '.taiyaku'), '')
    writeFileSync(path.join(out, 'index.html'), 'earlier')
  }

  function assertEarlierSite(): void {
    assert.deepEqual(readdirSync(folder).sort(), ['docs', 'site'], 'something is left over')
    assert.deepEqual(readdirSync(out).sort(), ['.taiyaku', 'index.html'])
    assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'earlier')
  }

  const shown = (name: string) => readFileSync(path.join(out, 'ja-jp', name, 'index.html'), 'utf8')

  const places: Record<string, [string, number]> = {
    'for the first file': ['/\\.cache/build/site/', 0],
    'in the midst of the pages': ['/\\.cache/build/site/.*\\.html$', 30_000],
    'for the search index': ['/\\.cache/build/.*/vocabulary$', 0],
    'for the cache': ['/\\.cache/.*/documents/', 0],
    'for the list of pages': ['/\\.cache/.*/outlines/', 0],
    "for Astro's list": ['/data-store\\.json', 0],
    'for the list of the last site': ['/\\.cache/.*/site\\.json', 0],
  }
  for (const [when, [at, after]] of Object.entries(places)) {
    test(`for which the disk has no room ${when} says so and changes nothing`, async () => {
      writeEarlierSite()
      const env = { FULL_DISK_AT: at, FULL_DISK_AFTER: String(after) }
      const { code, stderr } = await runBuild(source, out, { preload: 'full-disk.ts', env })
      assert.match(stderr, /^disk full at /m, 'the disk was never full')
      assert.equal(code, 1)
      assert.match(
        lastLine(stderr),
        /^Expected to write `.+`, found no room left on the disk \(ENOSPC\)\. Free some.* as it was\.$/,
      )
      assertEarlierSite()
    })
  }

  test('into a place that is no folder says so in one line', async () => {
    writeFileSync(path.join(folder, 'file'), '')
    const { code, stderr } = await runBuild(source, path.join(folder, 'file', 'site'))
    assert.equal(code, 1)
    assert.match(stderr, /^Expected to write `.+`, found a file where a folder has to be .*\n$/)
  })

  const isRoot = process.getuid?.() === 0 || process.platform === 'win32'
  const skip = isRoot && 'this user may write everywhere'
  test('into a folder that may not be written says so in one line', { skip }, async () => {
    mkdirSync(path.join(folder, 'locked'), { mode: 0o500 })
    const { code, stderr } = await runBuild(source, path.join(folder, 'locked', 'site'))
    assert.equal(code, 1)
    assert.match(stderr, /^Expected to write `.+`, found no permission \(EACCES\)\..*\n$/)
  })

  test('whose cache cannot be written says so and changes nothing', async () => {
    writeEarlierSite()
    mkdirSync(path.dirname(cache), { recursive: true })
    writeFileSync(cache, '')
    const { code, stderr } = await runBuild(source, out)
    assert.equal(code, 1)
    assert.match(lastLine(stderr), /^Expected to \w+ `.*\.cache.*`, found a file where a folder/)
    assertEarlierSite()
  })

  test('with a damaged cache reads anew what is damaged', async () => {
    const damages = [
      (file: string) => truncateSync(file, 200),
      (file: string) => writeFileSync(file, '{}'),
      (file: string) => writeFileSync(file, Buffer.of(0, 255, 254, 1)),
      (file: string) => appendFileSync(file, 'x'),
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('old', 'odd')),
    ]
    for (const index of damages.keys()) write(`${index}.md`, `old ${index}`)
    assert.equal((await runBuild(source, out)).code, 0)
    const entries = readdirSync(path.join(cache, 'documents'))
    assert.equal(entries.length, damages.length + 1)
    for (const [index, damage] of damages.entries())
      damage(path.join(cache, 'documents', entries[index]!))
    writeFileSync(path.join(cache, 'data-store.json'), '[1]')
    // Else the whole site is taken, and no document is asked for.
    rmSync(path.join(cache, 'site.json'))
    const { code, stderr } = await runBuild(source, out)
    assert.equal(code, 0, stderr)
    for (const index of damages.keys())
      assert.match(shown(`${index}`), new RegExp(`>old ${index} 題<`))
  })

  test('whose last site is damaged, lost or of another version makes the same site', async () => {
    for (const name of ['one.md', 'two.md']) write(name, 'old')
    assert.equal((await runBuild(source, out)).code, 0)
    const expected = hashesBelow(out)
    const kept = path.join(cache, 'files')
    const list = path.join(cache, 'site.json')
    const all = () => readdirSync(kept).map((name) => path.join(kept, name))
    const damages: Record<string, () => void> = {
      'files are damaged and lost': () =>
        all().forEach((file, index) => {
          if (index % 2) replaceBy(file, 'damaged')
          else if (index % 3 === 0) rmSync(file)
        }),
      'the list is of another version': () => writeSealed(list, '{"salt":"x"}'),
      'there is only the list': () => rmSync(kept, { recursive: true }),
    }
    for (const [what, damage] of Object.entries(damages)) {
      damage()
      const { code, stderr } = await runBuild(source, out)
      assert.equal(code, 0, `${what}: ${stderr}`)
      assert.deepEqual(hashesBelow(out), expected, what)
    }
  })

  test('after which someone edits the site makes the site that it would have made', async () => {
    assert.equal((await runBuild(source, out)).code, 0)
    const expected = hashesBelow(out)
    appendFileSync(path.join(out, 'ja-jp/edit/index.html'), 'by hand')
    assert.equal((await runBuild(source, out)).code, 0)
    assert.deepEqual(hashesBelow(out), expected)
  })

  test('that is killed at any moment leaves a cache that the next one makes the same site of', async () => {
    for (const name of ['one.md', 'two.md']) write(name, 'old')
    assert.equal((await runBuild(source, out)).code, 0)
    const expected = hashesBelow(out)
    write('edit.md', 'other')
    const at = ['/\\.cache/.*/files/', '/\\.cache/.*/site\\.json', '/\\.cache/build/site/']
    for (const place of at) {
      const env = { KILL_AT: place }
      const { code } = await runBuild(source, out, { preload: 'kill-at.ts', env })
      assert.notEqual(code, 0, `not killed at ${place}`)
    }
    write('edit.md', 'old')
    assert.equal((await runBuild(source, out)).code, 0)
    assert.deepEqual(hashesBelow(out), expected)
  })

  test('during which the source changes shows what was found, says so, and keeps none of it', async () => {
    for (const name of ['gone.md', 'zero.md']) write(name, 'other')
    writeFileSync(path.join(source, 'picture.png'), PIXEL)
    const env = { CHANGE_AT: source }
    const { code, stdout, stderr } = await runBuild(source, out, {
      preload: 'change-source.ts',
      env,
    })
    assert.ok(existsSync(path.join(source, 'added.md')), 'nothing was changed')
    assert.equal(code, 1, stderr)
    assert.match(stderr, /^gone\.md:1:1: Expected a file that can be read, got no such file\./m)
    assert.match(stdout, /2 documents, .*\(1 error, [1-9]/)
    assert.match(shown('edit'), />new 題</)
    assert.ok(!existsSync(path.join(out, 'ja-jp/gone')))
    write('edit.md', 'old')
    write('gone.md', 'other')
    rmSync(path.join(source, 'added.md'))
    writeFileSync(path.join(source, 'picture.png'), PIXEL)
    assert.equal((await runBuild(source, out)).code, 0)
    assert.match(shown('edit'), />old 題</, 'the text of the build before')
  })

  test('beside the authoring server leaves it serving what is written', async () => {
    await using server = await startServer(source, '/ja-jp/edit/')
    await server.shows(/>old 題</)
    write('edit.md', 'later')
    const { code, stderr } = await runBuild(source, out)
    assert.equal(code, 0, stderr)
    assert.match(shown('edit'), />later 題</)
    await server.shows(/>later 題</)
    for (const word of ['last', 'and', 'ever']) {
      write('edit.md', word)
      await server.shows(new RegExp(`>${word} 題<`))
    }
  })

  test('beside another into the same place waits for it; the site is whole', async () => {
    const builds = await Promise.all([runBuild(source, out), runBuild(source, out)])
    assert.deepEqual(
      builds.map(({ code }) => code),
      [0, 0],
      builds.map(({ stderr }) => stderr).join('\n'),
    )
    const waited = builds.filter(({ stderr }) =>
      /^Waiting for another build \(process \d+\)/m.test(stderr),
    )
    assert.ok(waited.length > 0)
    assert.deepEqual(readdirSync(folder).sort(), ['docs', 'site'])
    assert.match(shown('edit'), />old 題</)
    assert.ok(existsSync(path.join(out, 'search/ja-jp/pagefind.js')))
  })
})

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)!
}

/** A file of that name with other bytes; whatever shares the bytes of the old one keeps them. */
function replaceBy(file: string, text: string): void {
  rmSync(file)
  writeFileSync(file, text)
}
