import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toRedirectFile } from '../../src/build/redirect-file.ts'

const redirections = [
  { locale: 'ja-jp', slug: 'a/old name', address: '/docs/ja-jp/a/new/#part' },
  { locale: 'ja-jp', slug: 'gone', address: 'https://example.com/"$x"' },
  { locale: 'en-us', slug: 'taken', address: '/docs/en-us/a/' },
]
const isTaken = (file: string) => file === 'en-us/taken/index.html'

test('a host’s file has a line for each retired address at which no page stands', () => {
  assert.deepEqual(toRedirectFile('netlify', redirections, isTaken, '/docs/'), {
    name: '_redirects',
    text:
      '/docs/ja-jp/a/old%20name/ /docs/ja-jp/a/new/#part 301\n' +
      '/docs/ja-jp/gone/ https://example.com/"$x" 301\n',
  })
})

test('for nginx paths are as it compares them, with and without a slash, and no value is a variable', () => {
  const { name, text } = toRedirectFile('nginx', redirections, isTaken, '/docs/')
  assert.equal(name, 'redirects.map')
  assert.deepEqual(text.split('\n'), [
    '"/docs/ja-jp/a/old name/" "/docs/ja-jp/a/new/#part";',
    '"/docs/ja-jp/a/old name" "/docs/ja-jp/a/new/#part";',
    '"/docs/ja-jp/gone/" "https://example.com/\\"%24x\\"";',
    '"/docs/ja-jp/gone" "https://example.com/\\"%24x\\"";',
    '',
  ])
})
