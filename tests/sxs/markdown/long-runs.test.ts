import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { toHtml, toInlineHtml } from '../../../src/sxs/markdown/markdown.ts'

/** Enough for several tags. */
const MANY = 2200

suite('long runs are split for the engine, and nobody sees it', () => {
  test('character references', () => {
    assert.equal(toInlineHtml('&amp;'.repeat(MANY)), '&amp;'.repeat(MANY))
    assert.equal(toInlineHtml('&nbsp;'.repeat(MANY)), '\u00a0'.repeat(MANY))
  })

  test('underscores in a word, in code and in an address', () => {
    const name = 'a_'.repeat(MANY) + 'a'
    assert.equal(toInlineHtml(name), name)
    assert.equal(toInlineHtml(`\`${name}\``), `<code>${name}</code>`)
    assert.equal(
      toInlineHtml(`[x](https://a.example/${name})`),
      `<a href="https://a.example/${name}">x</a>`,
    )
  })

  test('in a comment, in fenced code, in an attribute', () => {
    const text = '&lt;'.repeat(MANY)
    assert.equal(
      toHtml(`<!-- ${'&'.repeat(MANY)} -->\n\na`)
        .trim()
        .endsWith('<p>a</p>'),
      true,
    )
    assert.equal(
      toHtml(`\`\`\`\n${text}\n\`\`\``).trim(),
      `<pre><code>${'&amp;lt;'.repeat(MANY)}\n</code></pre>`,
    )
    assert.equal(toInlineHtml(`<span title="${text}">a</span>`), `<span title="${text}">a</span>`)
  })
})
