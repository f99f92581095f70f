import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contentPolicy, securityHeaders, toHeadersFile } from '../../src/site/security-headers.ts'

test('no policy allows inline code or evaluated text', () => {
  for (const policy of [contentPolicy([]), securityHeaders['Content-Security-Policy']!]) {
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/)
    assert.match(policy, /object-src 'none'; base-uri 'none'/)
  }
  assert.match(contentPolicy([]), /frame-src 'none'/)
  assert.match(contentPolicy(['https://v.example']), /frame-src https:\/\/v\.example;/)
})

test('the documented nginx configuration sends the headers of `_headers`', () => {
  const docs = readFileSync(new URL('../../docs/deploying.md', import.meta.url), 'utf8')
  for (const [name, value] of Object.entries(securityHeaders)) {
    const written = docs.includes(`add_header ${name} "${value}"`)
    assert.ok(written || docs.includes(`add_header ${name} ${value} always`), name)
  }
})

test('below a base every path of `_headers` begins with it', () => {
  const paths = toHeadersFile('/docs/').match(/^\/.*$/gm) ?? []
  assert.ok(paths.length >= 4 && paths.every((path) => path.startsWith('/docs/')), String(paths))
})
