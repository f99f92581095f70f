import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { toRelative } from '../../src/site/routes.ts'

/** From `/ja-jp/a/b/`. */
const cases: Record<string, string> = {
  '/ja-jp/a/b/': './',
  '/ja-jp/a/c/': '../c/',
  '/ja-jp/a/': '../',
  '/ja-jp/a/b/c/': 'c/',
  '/en-us/a/b/': '../../../en-us/a/b/',
  'https://example.com/x': 'https://example.com/x',
}

suite('toRelative', () => {
  for (const [to, expected] of Object.entries(cases)) {
    test(to, () => {
      const relative = toRelative('/ja-jp/a/b/', to)
      assert.equal(relative, expected)
      assert.equal(
        new URL(relative, 'https://x.invalid/ja-jp/a/b/').href,
        new URL(to, 'https://x.invalid').href,
      )
    })
  }
})
