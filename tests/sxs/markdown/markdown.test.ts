import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml as serialize } from 'hast-util-to-html'
import { renderHalf } from '../../../src/sxs/markdown/half.ts'
import { toHtml } from '../../../src/sxs/markdown/markdown.ts'
import { escapeUnknownTags } from '../../../src/sxs/markdown/unknown-tags.ts'
import { toSlug } from '../../../src/sxs/rehype/slug.ts'

const render = (half: string) =>
  serialize({ type: 'root', children: renderHalf(half, 'markdown') ?? [] }).replaceAll(
    '&#x3C;',
    '&lt;',
  )

const halves: Record<string, string> = {
  'plain text': 'plain text',
  '**「b。」**の': '<strong>「b。」</strong>の',
  'の**「b」** と': 'の<strong>「b」</strong> と',
  '`**「b」**の`': '<code>**「b」**の</code>',
  '\\*\\* は': '** は',
  '~/.config と ~/x': '~/.config と ~/x',
  '~~x~~': '<del>x</del>',
  '[**OK**]: をクリック': '[<strong>OK</strong>]: をクリック',
  '# x': '# x',
  '1. x': '1. x',
  '- x': '- x',
  'a\n b': 'a b',
  '<!--': '&lt;!--',
  '(_)': '(_)',
  '<sipdomain> の後': '&lt;sipdomain> の後',
  '\\<x> の後': '&lt;x> の後',
  '<title>x</title> y': '&lt;title>x&lt;/title> y',
  '<em>x': '<em>x</em>',
  'x</a> y': 'x y',
  '`<span>`': '<code>&lt;span></code>',
  'https://a.b/cを参照': '<a href="https://a.b/c">https://a.b/c</a>を参照',
  '[https://a.b/cを参照](https://a.b/d)': '<a href="https://a.b/d">https://a.b/cを参照</a>',
  'https://a.b/~x': '<a href="https://a.b/~x">https://a.b/~x</a>',
  '&#x2714;&nbsp;&bull;': '✔\u00a0•',
  '![[x](a.png)': '<img src="a.png" alt="[x">',
  '![x] y, [z] w](a.png "t")': '<img src="a.png" alt="x] y, [z] w" title="t">',
  '![x [y] z](a.png)': '<img src="a.png" alt="x [y] z">',
  '[![x](a.png)](b.png)': '<a href="b.png"><img src="a.png" alt="x"></a>',
  '![x] [y](a.png)': '![x] <a href="a.png">y</a>',
  '`![[x](a.png)`': '<code>![[x](a.png)</code>',
  '[x][](u)': '[x]<a href="u"></a>',
}
for (const [half, html] of Object.entries(halves)) {
  test(`half ${JSON.stringify(half)}`, () => assert.equal(render(half), html))
}

test('a half in an HTML block is HTML, not Markdown', () => {
  const html = serialize({ type: 'root', children: renderHalf('a **b** <b>c</b>', 'html') ?? [] })
  assert.equal(html, 'a **b** <b>c</b>')
})

test('emphasis in Japanese text outside pairs, fences untouched', () => {
  assert.equal(toHtml('の**「b」**の'), '<p>の<strong>「b」</strong>の</p>\n')
  assert.match(toHtml('```\nの**「b」**の ~x\n```'), />の\*\*「b」\*\*の ~x/)
})

test('tags that swallow text are shown as text', () => {
  const tags = [
    'script',
    'style',
    'textarea',
    'plaintext',
    'xmp',
    'noscript',
    'iframe',
    'select',
    'svg',
    'math',
  ]
  for (const tag of tags)
    assert.equal(
      escapeUnknownTags(`<${tag}>x</${tag.toUpperCase()}>`),
      `&lt;${tag}>x&lt;/${tag.toUpperCase()}>`,
    )
  assert.equal(escapeUnknownTags('a <!-- b --> c <!-- d'), 'a <!-- b --> c &lt;!-- d')
  assert.equal(escapeUnknownTags('a <!--> <p> --!> c --> d'), 'a  <p> --!> c --> d')
  assert.equal(escapeUnknownTags('a <p title="b <em>c</em>'), 'a &lt;p title="b <em>c</em>')
  assert.equal(escapeUnknownTags('<?php <!doctype <![CDATA['), '&lt;?php &lt;!doctype &lt;![CDATA[')
})

const slugs: Record<string, string> = {
  'Add a firewall entry for msoidsvc.exe to your proxy server':
    'add-a-firewall-entry-for-msoidsvcexe-to-your-proxy-server',
  'Q&amp;A <br> **now**': 'qampa-br-now',
  'See [the guide](a.md)': 'see-the-guide',
  'a  b': 'a--b',
}
for (const [heading, slug] of Object.entries(slugs)) {
  test(`slug of ${heading}`, () => assert.equal(toSlug(heading), slug))
}
