import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { suite, test } from 'node:test'
import { VFile } from 'vfile'
import { readDocset } from '../../../src/docset/docset.ts'
import { createResolver } from '../../../src/docset/links/links.ts'
import { createImageResolver, listMedia } from '../../../src/docset/links/media.ts'
import { readPublication } from '../../../src/docset/config/publication.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'

const root = path.join(import.meta.dirname, '../../fixtures/docset-images')
const resolveImage = createImageResolver(readPublication(root))

function read(value: string): { html: string; file: VFile } {
  const file = new VFile({ path: 'docs/page.md', value })
  return { html: readDocument(file, { resolveImage }).html, file }
}

suite('images', () => {
  test('an image has its size and is loaded late, whatever the letter case', () => {
    assert.deepEqual(resolveImage('Media/wide%20picture.PNG', 'docs/page.md'), {
      src: '/media/docs/media/Wide%20Picture.png',
      width: 120,
      height: 60,
    })
    assert.match(
      read('![Wide](<media/wide picture.png> "Title")').html,
      /<img src="\/media\/docs\/media\/Wide%20Picture\.png" alt="Wide" width="120" height="60" loading="lazy" decoding="async" title="Title">/,
    )
  })

  test('an SVG has the size of its view box; one that could run a script is not served', () => {
    assert.deepEqual(resolveImage('media/icon.svg', 'docs/page.md'), {
      src: '/media/docs/media/icon.svg',
      width: 24,
      height: 16,
    })
    assert.equal(resolveImage('media/active.svg', 'docs/page.md').src, undefined)
  })

  test('an image whose size cannot be told is shown without', () => {
    assert.deepEqual(resolveImage('media/broken.png', 'docs/page.md'), {
      src: '/media/docs/media/broken.png',
    })
  })

  test('a missing image shows its alternative text and is reported once, with its place', () => {
    const { html, file } = read('# Page\n\n![A map](media/map.png) and ![again](media/map.png)')
    assert.match(
      html,
      /<span class="image-missing">A map<\/span> and <span class="image-missing">again/,
    )
    const faults = file.messages.filter(({ ruleId }) => ruleId === 'image:missing')
    assert.deepEqual(
      faults.map(({ line, column }) => [line, column]),
      [[3, 10]],
    )
    assert.match(read('![](media/map.png)').html, />map\.png</)
  })

  test('an image in two languages: one placeholder for each', () => {
    const pair =
      '<span data-ttu-id="0a1b2-101">地図</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">Map</span></span>'
    const { html } = read(`![${pair}](media/map.png)`)
    assert.match(html, /class="target"[^>]*><span data-s="101"><span class="image-missing">地図/)
    assert.match(html, /class="source"[^>]*><span data-s="101"><span class="image-missing">Map/)
  })

  test('an image of another site is a link, not a request', () => {
    const { html } = read('![Logo](https://example.com/logo.png)')
    assert.match(html, /<a href="https:\/\/example\.com\/logo\.png"[^>]*>Logo<\/a>/)
    assert.doesNotMatch(html, /<img/)
    const linked = read('[![Logo](https://example.com/logo.png)](https://example.com/)').html
    assert.match(linked, /<a href="https:\/\/example\.com\/"><span[^>]*>Logo<\/span><\/a>/)
  })

  test('no path and no link leads out of the source folder', (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'taiyaku-media-'))
    context.after(() => rmSync(folder, { recursive: true }))
    mkdirSync(path.join(folder, 'docs'))
    writeFileSync(path.join(folder, 'secret.png'), 'secret')
    symlinkSync('../secret.png', path.join(folder, 'docs/stolen.png'))
    const resolve = createImageResolver(readPublication(path.join(folder, 'docs')))
    for (const src of ['../secret.png', '..%2Fsecret.png', 'stolen.png', `${folder}/secret.png`]) {
      assert.doesNotMatch(resolve(src, 'page.md').src ?? '', /secret|stolen/, src)
    }
  })

  test('downloads are served and linked; what could run is not', () => {
    const served = listMedia(readPublication(root)).map((file) => file.path)
    assert.deepEqual(served, [
      'docs/media/Wide Picture.png',
      'docs/media/broken.png',
      'docs/media/icon.svg',
      'docs/media/table.csv',
    ])
    const resolveLink = createResolver(readDocset(root), () => new Set())
    assert.deepEqual(resolveLink('media/table.csv', 'docs/page.md'), {
      href: '/media/docs/media/table.csv',
    })
    assert.equal(resolveLink('media/page.html', 'docs/page.md').href, undefined)
  })
})
