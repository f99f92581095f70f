import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { growthExponent } from '../../bench/growth.ts'
import { measureOutput, percentile, weighPages } from '../../bench/page-weight.ts'
import { runProbed } from '../../bench/run-probed.ts'
import { pickEvenly, sampleDocset } from '../../bench/sample-docset.ts'
import { listDocuments } from '../../src/docset/contents/list.ts'

const fixtures = path.join(import.meta.dirname, '../fixtures')

function makeFolder(context: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-bench-'))
  context.after(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

suite('bench', () => {
  test('growth is the exponent of a power law', () => {
    const points = [100, 500, 2800].map((size) => ({ size, time: 3 * size ** 1.2 }))
    assert.equal(growthExponent(points).toFixed(6), '1.200000')
  })

  test('percentiles are values that occur', () => {
    assert.equal(percentile([1, 2, 3, 4], 0.5), 2)
    assert.equal(percentile([1, 2, 3, 4], 0.95), 4)
    assert.equal(percentile([], 0.5), 0)
  })

  test('a sample is spread over the whole', () => {
    assert.deepEqual(pickEvenly([0, 1, 2, 3, 4, 5], 3), [0, 2, 4])
    assert.deepEqual(pickEvenly([0, 1], 5), [0, 1])
  })

  test('a sample keeps what is no page', (context) => {
    const folder = sampleDocset(path.join(fixtures, 'docset-docfx'), 2)
    context.after(() => rmSync(folder, { recursive: true }))
    const kinds = listDocuments(folder).map(({ kind }) => kind)
    assert.equal(kinds.filter((kind) => kind === 'page').length, 2)
    assert.ok(existsSync(path.join(folder, 'product/docfx.json')))
  })

  test('a page weighs itself, its styles, its scripts and what they import', (context) => {
    const site = makeFolder(context, {
      'ja-jp/a/index.html':
        '<link href="/_astro/a.css"><script src="/_astro/a.js"></script><article>',
      'ja-jp/old/index.html': '<p>moved</p>',
      '_astro/a.css': 'a{}',
      '_astro/a.js': 'import"./b.js"',
      '_astro/b.js': 'x'.repeat(50),
      'media/p.png': '12345',
    })
    const [weight, ...others] = weighPages(site)
    assert.deepEqual(others, [])
    assert.equal(weight!.page, path.join('ja-jp', 'a', 'index.html'))
    assert.ok(weight!.first > weight!.html)
    assert.deepEqual([measureOutput(site).media, measureOutput(site).pages], [5, 2])
  })

  test('a measured command tells its stages; a failing one what it said', async (context) => {
    const folder = makeFolder(context, {
      'good.mjs': 'performance.mark("taiyaku:one"); performance.mark("other")',
      'bad.mjs': 'console.error("no such thing"); process.exit(3)',
    })
    const report = await runProbed([path.join(folder, 'good.mjs')])
    assert.deepEqual(
      report.stages.map(({ name }) => name),
      ['one'],
    )
    assert.ok(report.peak > 1e6 && report.cpu > 0)
    await assert.rejects(runProbed([path.join(folder, 'bad.mjs')]), /code 3:\nno such thing/)
  })
})
