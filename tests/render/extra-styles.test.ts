import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { extraStyles, type ExtraStyles } from '../../src/render/extra-styles.ts'

const cases: Record<string, ExtraStyles[]> = {
  '<p class="pair">x</p><div class="alert note"></div><table>': [],
  '<pre><code>x</code></pre>': ['code'],
  '<pre class="x"><code>x</code></pre>': ['code'],
  '<p><code class="language-xml">x</code></p>': ['code'],
  '<span class="hljs-string">x</span>': ['code'],
  '<div class="tabs"></div>': ['learn'],
  '<div class="zone"><pre>x</pre></div>': ['code', 'learn'],
  '<figure><img src="x"></figure>': ['learn'],
  '<div class="video pair"></div>': ['learn'],
  '<p>x<sup data-note="1"><a href="#n">1</a></sup></p>': ['learn'],
  '<section class="footnotes"></section>': ['learn'],
  '<details><summary><span class="pair">x</span></summary></details>': ['learn'],
  '<details><summary><h2>x</h2></summary></details>': [],
  '<p>&lt;pre> <code>tabs</code></p><prefix>': [],
  '<div class="code">\n<pre\nlang="en">': ['code'],
  '<div class="zone other"><figure id="a">': ['learn'],
  '<p>write class="tabs" in it</p>': [],
  '<table class="sideways"><tr></tr></table>': ['wideTables'],
  '<table class="rows folded" role="table"><pre>x</pre>': ['code', 'wideTables'],
  '<table class="rows"><td>class="close"</td>': [],
}

suite('extraStyles', () => {
  for (const [html, styles] of Object.entries(cases)) {
    test(html, () => assert.deepEqual(extraStyles(html), styles))
  }
})
