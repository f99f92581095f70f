import assert from 'node:assert/strict'
import test from 'node:test'
import { markLongLines } from '../../src/render/long-lines.ts'

const LONG = 'x'.repeat(61)

test('a long line of code, with its break, has an element of its own', () => {
  assert.equal(
    markLongLines(`<p>${LONG}</p><pre><code>short\n${LONG}\nend\n</code></pre>`),
    `<p>${LONG}</p><pre><code>short\n<span class="long-line">${LONG}\n</span>end\n</code></pre>`,
  )
})

test('CJK characters are two columns wide, a reference is one character', () => {
  const wide = '灯'.repeat(31)
  assert.match(
    markLongLines(`<pre>${wide}</pre>`),
    /^<pre><span class="long-line">灯+<\/span><\/pre>/,
  )
  const short = `<pre>${'&#x3C;'.repeat(60)}</pre>`
  assert.equal(markLongLines(short), short)
})

test('a colour that goes on past the end of a line is closed and opened again', () => {
  const tag = '<span class="hljs-comment">'
  assert.equal(
    markLongLines(`<pre><code>a ${tag}b\n${LONG}\nc</span></code></pre>`),
    `<pre><code>a ${tag}b\n</span><span class="long-line">${tag}${LONG}\n</span></span>${tag}c</span></code></pre>`,
  )
})

test('an element that is no colour is never cut in two', () => {
  const html = `<pre><code><a id="x">${LONG}\n${LONG}</a></code></pre>`
  assert.equal(markLongLines(html), html)
})
