import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { readDocument } from '../../../src/sxs/read-document.ts'
import { page, pair } from '../pairs.ts'

function html(body: string, locale?: string): string {
  return readDocument(new VFile({ path: 'a.md', value: page(body, locale) })).html.trim()
}
const run = (name: string, lang: string, content: string) =>
  `<span class="${name}" lang="${lang}">${content}</span>`
const runs = (target: string, source: string) =>
  run('target', 'ja-JP', target) + run('source', 'en-US', source)
const s = (number: number | string, content: string) => `<span data-s="${number}">${content}</span>`

test('a paragraph is two whole runs', () => {
  assert.equal(
    html(`${pair(101, 'あ。', 'A.')} ${pair(102, 'い。', 'B.')}`),
    `<p class="pair">${runs(`${s(101, 'あ。')} ${s(102, 'い。')}`, `${s(101, 'A.')} ${s(102, 'B.')}`)}</p>`,
  )
})

test('code, links and breaks outside pairs belong to both runs', () => {
  assert.equal(
    html(`[${pair(101, 'あ', 'a')}](http://u/) \`c\`<br/>${pair(102, 'い', 'b')}`),
    `<p class="pair">${runs(
      `<a href="http://u/">${s(101, 'あ')}</a> <code>c</code><br>${s(102, 'い')}`,
      `<a href="http://u/">${s(101, 'a')}</a> <code>c</code><br>${s(102, 'b')}`,
    )}</p>`,
  )
})

test('a block that is the same in both languages is emitted once, in the source language', () => {
  assert.equal(
    html(pair(101, '0', '0')),
    `<p class="pair">${run('same', 'en-US', s(101, '0'))}</p>`,
  )
})

test('text of a list item is wrapped, a nested list stays outside', () => {
  const list = html(`- ${pair(101, 'あ', 'a')}\n  - ${pair(102, 'い', 'b')}`)
  assert.match(list, /^<ul>\s*<li><div class="pair">.*?<\/div>\s*<ul>\s*<li><div class="pair">/s)
})

test('a comment in a line of text does not break it; one before a list stays until it is read', () => {
  assert.match(
    html(`1. ${pair(101, 'あ', 'a')} <!-- c --> ${pair(102, 'い', 'b')}`),
    /<li><div class="pair"><span class="target" lang="ja-JP"><span data-s="101">あ<\/span>  <span data-s="102">い/,
  )
  const document = readDocument(
    new VFile({
      path: 'a.md',
      value: page(
        `- ${pair(101, 'あ', 'a')}\n  <!-- checklist -->\n  1. ${pair(102, 'い', 'b')}\n  2. c`,
      ),
    }),
  )
  assert.equal(document.checklists.length, 1)
})

test('a heading takes its anchor as id; anchors behind it land on it; each is emitted once', () => {
  const out = html(
    `# <a name="slug"></a>${pair(101, '題', 'Title')}\n${pair(102, '<a name="old"> </a>', '<a name="old"> </a>')}\n\n${pair(103, 'あ', 'a')}`,
  )
  assert.ok(
    out.startsWith(
      `<h1 id="slug" class="pair"><a id="old"></a>${runs(s(101, '題'), s(101, 'Title'))}</h1>`,
    ),
    out,
  )
  assert.equal(out.match(/id="old"/g)?.length, 1)
})

test('a heading without an anchor has the slug of its source text', () => {
  assert.match(html(`## ${pair(101, '題', 'Two **words**')}`), /^<h2 id="two-words"/)
})

test('the second of two equal anchors goes', () => {
  const document = readDocument(
    new VFile({
      path: 'a.md',
      value: page(`# <a name="x"></a>${pair(101, 'あ', 'a')}\n<a name="x"></a>\n\nb`),
    }),
  )
  assert.deepEqual(document.anchors, ['x'])
  assert.equal(document.html.match(/id="x"/g)?.length, 1)
})

test('an image whose alt is a pair becomes one image per run, within its sentence', () => {
  assert.equal(
    html(`![${pair(101, '図', 'Figure')}](a.png)`),
    `<p class="pair">${runs(s(101, '<img src="a.png" alt="図">'), s(101, '<img src="a.png" alt="Figure">'))}</p>`,
  )
})

test('an item directly within an item is a block of it, since a browser would part them', () => {
  assert.match(html('- <table>- y\n\n- z'), /<li>\s*- y\s*<div>\s*<p>z<\/p>\s*<\/div><table>/)
})

test('an include within the words of a line that includes another is not lost', () => {
  const file = new VFile({
    path: 'a.md',
    value: page('[!INCLUDE [c](c.md)] <b>[!INCLUDE [b](b.md)]</b>'),
  })
  const readInclude = (path: string) => ({ path, text: `# ${path}\n\n${path}` })
  const { html } = readDocument(file, { readInclude })
  assert.match(html, /<h1 id="cmd">c\.md<\/h1>/)
  assert.match(html, /<div> <b><h1 id="bmd">b\.md<\/h1>\s*<p>b\.md<\/p>\s*<\/b><\/div>/)
})

test('a link inside the text of a link is unwrapped', () => {
  assert.match(
    html(`[${pair(101, '[あ](http://v/)', 'a')}](http://u/)`),
    /<a href="http:\/\/u\/"><span data-s="101">あ<\/span><\/a>/,
  )
})

test('sentences in indented code are text, not code', () => {
  const out = html(`1. x\n\n        ${pair(101, 'あ', 'a')}`)
  assert.doesNotMatch(out, /<pre|<code|x-t/)
  assert.match(out, /<span data-s="101">あ<\/span>/)
})

test('a right-to-left target has its own direction', () => {
  assert.equal(
    html(pair(101, 'سلام', 'a'), 'ar-SA'),
    `<p class="pair"><span class="target" lang="ar-SA" dir="rtl">${s(101, 'سلام')}</span><span class="source" lang="en-US" dir="ltr">${s(101, 'a')}</span></p>`,
  )
})

test('halves cannot meet: a marker in one and its twin in the other stay text', () => {
  const out = html(pair(101, 'あ (_) い', 'a (_) b'))
  assert.ok(!out.includes('<em>'), out)
  assert.ok(out.includes('あ (_) い') && out.includes('a (_) b'), out)
})

test('a document cannot pass for the site: classes, data attributes, styles, scripts', () => {
  const out = html(
    `<p class="pair" data-s="1" style="x" onclick="y">z</p>\n\n${pair(101, '<b class="target">あ</b>', '<script>a</script>')}`,
  )
  assert.doesNotMatch(out, /style|onclick|<script|class="pair"(?=[^>]*>z)|<b class/)
  assert.match(out, /&#x3C;script>a&#x3C;\/script>/)
})

test('blocks in a half are text: the pair stays whole', () => {
  assert.equal(
    html(pair(101, 'あ<p>い</p>', 'a<ul><li>b</ul>')),
    `<p class="pair">${runs(s(101, 'あ い '), s(101, 'a  b  '))}</p>`,
  )
})

test('a link within a link leaves its text, a fragment within one its place', () => {
  assert.equal(
    html(`<a href="http://u/">\n\n${pair(101, '<a href="http://v/">あ</a>', 'a')}\n\n</a>`),
    `<a href="http://u/">\n<p class="pair">${runs(s(101, 'あ'), s(101, 'a'))}</p>\n</a>`,
  )
})

test('a missing included file that both halves of several sentences name is one fault', () => {
  const half = 'Open [!INCLUDE[name](../x.md)].'
  const sentences = [101, 102].map((id) => pair(id, half, `${half} Now.`))
  const file = new VFile({ path: 'a/b.md', value: page(sentences.join('\n\n')) })
  readDocument(file, { readInclude: () => undefined })
  const reported = file.messages.filter(({ ruleId }) => ruleId === 'include')
  assert.equal(reported.length, 1)
})
