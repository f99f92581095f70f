import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extraStyles } from '../../src/render/extra-styles.ts'

const cases: Record<string, string[]> = {
  '<p class="pair">x</p><div class="alert note"></div><table>': [],
  '<p>&lt;pre> <code>tabs</code></p><prefix>': [],
  '<pre><code class="language-xml"></code></pre>': ['code'],
  '<div class="code">\n<pre\nlang="en">': ['code'],
  '<div class="tabs">': ['learn'],
  '<p class="video pair">': ['learn'],
  '<div class="zone other"><figure id="a">': ['learn'],
  '<div class="columns"><pre></pre></div>': ['code', 'learn'],
}

for (const [html, expected] of Object.entries(cases))
  test(`${JSON.stringify(html)} needs ${expected.join(' and ') || 'nothing more'}`, () => {
    assert.deepEqual(extraStyles(html), expected)
  })
