import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import { routeHtml } from '../../src/render/route-html.ts'
import { readDocument } from '../../src/sxs/read-document.ts'
import { assertHarmless } from '../fuzz/harmless.ts'
import { page, pair } from '../sxs/pairs.ts'
import { visibleLines } from '../sxs/visible-text.ts'
import { everywhere, frontMatter, inline } from './payloads.ts'

/** Where a payload may stand in a document; the words around it must stay visible. */
const places: Record<string, (payload: string) => string> = {
  'between sentences': (payload) => `before ${payload} after ${pair(101, '文', 'text')}`,
  'a block of its own': (payload) => `before\n\n${payload}\n\nafter ${pair(101, '文', 'text')}`,
  'the target half': (payload) => pair(101, `before ${payload} after`, 'text'),
  'both halves': (payload) => pair(101, `before ${payload} 文 after`, `before ${payload} after`),
  'a half in an HTML block': (payload) => `<div>${pair(101, `before ${payload} after`, 'x')}</div>`,
  'a heading': (payload) => `# ${pair(101, `before ${payload} after`, `${payload} x`)}`,
  'a cell': (payload) => `| a |\n|---|\n| ${pair(101, `before ${payload} after`, 'x')} |`,
  'a link': (payload) => `[${pair(101, `before ${payload} after`, 'x')}](https://example.org/)`,
}

test('there are enough payloads of every kind', () => {
  assert.ok(new Set(everywhere).size >= 120, `${new Set(everywhere).size}`)
})

for (const [name, write] of Object.entries(places)) {
  test(`payloads in ${name}: nothing executable, no text lost`, () => {
    for (const payload of name === 'a block of its own' ? everywhere : inline) {
      const lines = check(page(write(payload)))
      const text = lines.join('\n')
      for (const word of ['before', 'after'])
        assert.match(text, new RegExp(word), `\`${word}\` is lost beside ${payload}`)
    }
  })
}

test('payloads in alternative texts stay within their attribute', () => {
  for (const payload of inline) check(page(`![${pair(101, payload, payload)}](a.png)`))
})

test('payloads in front matter leave no trace in objects', () => {
  const lines = Object.entries(frontMatter).map(([name, value]) => `${name}: ${value}`)
  check(`---\n${lines.join('\n')}\n---\n${pair(101, 'before 文 after', 'text')}`)
  assert.equal('polluted' in {}, false)
})

test('anchors that could be taken for the site’s own go, with a message', () => {
  const file = new VFile({
    path: 'a.md',
    value: page(
      `<a name="ty-main"></a><a name="s-aaaaa-101"></a><a name="ok"></a>${pair(101, '文', 'text')}`,
    ),
  })
  assert.deepEqual(readDocument(file).anchors, ['ok'])
  assert.deepEqual(
    file.messages.map(({ ruleId, line }) => [ruleId, line]),
    [
      ['reserved-anchor', 5],
      ['reserved-anchor', 5],
    ],
  )
})

/** @returns the visible lines of the target's page */
function check(text: string): string[] {
  const { html, id } = readDocument(new VFile({ path: 'a/b.md', value: text }))
  const options = { locale: 'ja-jp', id, base: '/', headingLink: 'Link' }
  for (const side of ['target', 'source'] as const) {
    const tree = fromHtml(routeHtml(html, { ...options, side }), { fragment: true })
    assertHarmless(tree)
    assertNoLoad(tree)
  }
  return visibleLines(html, 'target')
}

/** Nothing may be fetched from elsewhere before the reader asks: images of other sites are the builder's. */
function assertNoLoad(node: Nodes): void {
  if (node.type === 'element' && node.tagName !== 'img') {
    for (const name of ['src', 'srcSet', 'background', 'poster', 'ping'])
      assert.equal(node.properties[name], undefined)
  }
  if ('children' in node) for (const child of node.children) assertNoLoad(child as Nodes)
}
