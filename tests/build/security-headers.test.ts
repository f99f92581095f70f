import { CspEvaluator } from 'csp_evaluator'
import { Version } from 'csp_evaluator/dist/csp.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  contentPolicy,
  REDIRECT_POLICY,
  securityHeaders,
  toHeadersFile,
} from '../../src/build/security-headers.ts'

const POLICIES = {
  page: contentPolicy([]),
  'page with a video': contentPolicy(['https://v.example']),
  'page that leads on': REDIRECT_POLICY,
  header: securityHeaders['Content-Security-Policy']!,
}

for (const [name, policy] of Object.entries(POLICIES)) {
  test(`${name}: the evaluator of policies finds nothing graver than that files of the site run`, () => {
    const findings = new CspEvaluator(new CspParser(policy).csp, Version.CSP3).evaluate()
    const grave = findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)
    assert.deepEqual(grave, [])
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/)
  })
}

test('frames come from the videos of a page only', () => {
  assert.match(contentPolicy([]), /frame-src 'none'/)
  assert.match(contentPolicy(['https://v.example']), /frame-src https:\/\/v\.example;/)
})

/** Each as the rules of Mozilla's HTTP Observatory want it for full marks. */
const WANTED: Record<string, RegExp> = {
  'Content-Security-Policy':
    /^default-src 'self';(?=.*form-action 'self')(?=.*base-uri 'none')(?=.*object-src 'none')(?=.*frame-ancestors 'none')/,
  // Half a year at least: 15,768,000 s.
  'Strict-Transport-Security': /^max-age=(?:1[6-9]|[2-9]\d)\d{6,}; includeSubDomains$/,
  'X-Content-Type-Options': /^nosniff$/,
  'X-Frame-Options': /^(?:DENY|SAMEORIGIN)$/,
  'Referrer-Policy': /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
  'Permissions-Policy': /(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))/,
  'Cross-Origin-Opener-Policy': /^same-origin$/,
  'Cross-Origin-Resource-Policy': /^same-(?:origin|site)$/,
}

for (const [name, wanted] of Object.entries(WANTED)) {
  test(`${name} is sent with every answer`, () => {
    assert.match(securityHeaders[name] ?? '', wanted)
    assert.ok(toHeadersFile('/').startsWith(`/*\n`))
    assert.ok(toHeadersFile('/').includes(`  ${name}: ${securityHeaders[name]}\n`))
  })
}

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
