import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twinText } from '../../src/render/twin-text.ts'
import { markAddress } from '../../src/sxs/twin/addresses.ts'

const place = { locale: 'ja-jp', route: '/docs/ja-jp/a/', base: '/docs/' }
const links = ['/{locale}/b/#c', '#d', '/media/e.png', 'https://example.org/{locale}/f']
const markdown = links.map((link) => `[x](${markAddress(link)})`).join('\n')

test('addresses are whole where the site is known, else begin at its root', () => {
  const at = (site?: string) =>
    [...twinText({ title: 't', markdown }, { ...place, site }).matchAll(/\(([^)]*)\)/g)].map(
      ([, address]) => address,
    )
  assert.deepEqual(at(), [
    '/docs/ja-jp/b/#c',
    '/docs/ja-jp/a/#d',
    '/docs/media/e.png',
    'https://example.org/ja-jp/f',
  ])
  assert.deepEqual(at('https://docs.example.org').slice(0, 3), [
    'https://docs.example.org/docs/ja-jp/b/#c',
    'https://docs.example.org/docs/ja-jp/a/#d',
    'https://docs.example.org/docs/media/e.png',
  ])
})

test('the front matter is YAML whatever the title holds', () => {
  const text = twinText({ title: '"A": b # c', description: 'd: e', markdown: 'x\n' }, place)
  assert.equal(text, `---\ntitle: '"A": b # c'\ndescription: "d: e"\n---\n\nx\n`)
  assert.doesNotMatch(twinText({ title: 't', markdown: 'x' }, place), /description/)
})
