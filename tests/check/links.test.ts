import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { checkLinks } from '../../src/check/links.ts'
import { readReferences } from '../../src/check/references.ts'

function makeSite(context: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-links-'))
  context.after(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

suite('checkLinks', () => {
  test('a sound site has nothing broken', (context) => {
    const site = makeSite(context, {
      'index.html': '<link href="/_astro/a.css"><a href="ja-jp/x%20y/#%E4%B8%80">x</a>',
      '_astro/a.css': '',
      'ja-jp/x y/index.html':
        '<h1 id="一">1</h1><a href="#top">t</a><a href="../../">h</a><a href="?view=both#一">b</a>' +
        '<a href="https://example.com/#z">o</a><a href="mailto:a@b.c">m</a>',
    })
    assert.deepEqual(checkLinks(site), { pages: 2, links: 5, broken: [] })
  })

  test('a missing page, other letter case, a missing fragment', (context) => {
    const site = makeSite(context, {
      'index.html':
        '<a href="/Gone/">1</a><a href="/A/">2</a><a href="/a/#stepp-1">3</a><img src="i.png">',
      'a/index.html': '<h2 id="step-1">x</h2>',
    })
    const { broken } = checkLinks(site)
    assert.deepEqual(
      broken.map(({ page, address }) => [page, address]),
      [
        ['index.html', '/Gone/'],
        ['index.html', '/A/'],
        ['index.html', '/a/#stepp-1'],
        ['index.html', 'i.png'],
      ],
    )
    assert.match(broken[1]!.reason, /letter case/)
    assert.match(broken[2]!.reason, /did you mean `#step-1`\?/)
  })

  test('a site built to live under a path', (context) => {
    const site = makeSite(context, {
      'index.html': '<script src="/docs/_astro/a.js"></script><a href="/docs/a/">a</a>',
      '_astro/a.js': '',
      'a/index.html': '<meta http-equiv="refresh" content="0; url=/docs/gone/">',
    })
    assert.deepEqual(
      checkLinks(site).broken.map(({ address }) => address),
      ['/docs/gone/'],
    )
  })
})

suite('readReferences', () => {
  test('comments and scripts hold no links; attributes may hold anything', () => {
    const { addresses, fragments } = readReferences(
      '<!-- <a href="/c"> --><script>"<a href=\'/s\'>"</script><a title="a > b" href="/x?a=1&amp;b=2" id=i>x</a>',
    )
    assert.deepEqual(addresses, ['/x?a=1&b=2'])
    assert.deepEqual([...fragments], ['i'])
  })
})
