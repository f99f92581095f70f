import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frameOrigins, hasDirectives, hasWideTables } from '../../src/site/directives.ts'

test('frames may come only from the origins of a page’s videos, each once', () => {
  const video = (address: string) => `<a href="x" data-frame="${address}">v</a>`
  const html = [
    video('https://b.example/1?x=y'),
    video('https://B.example/2'),
    video('https://a.example:8443/'),
    video('http://c.example/'),
    video("https://d.example;script-src 'unsafe-inline'/"),
  ].join('')
  assert.deepEqual(frameOrigins(html), ['https://a.example:8443', 'https://b.example'])
  assert.deepEqual(frameOrigins('<p>no video</p>'), [])
})

test('a page of paragraphs, alerts and tables fetches nothing more', () => {
  assert.equal(hasDirectives('<p class="pair">x</p><div class="alert note"></div><table>'), false)
  assert.equal(hasDirectives('<div class="tabs">'), true)
  assert.equal(hasDirectives('<pre><code class="language-xml">'), true)
})

test('wide tables have styles for print, which other pages need not load', () => {
  assert.ok(hasWideTables('<p>a</p><table class="sideways"><tr></tr></table>'))
  assert.ok(!hasWideTables('<table><tr><td>a <code>class="folded"</code></td></tr></table>'))
})
