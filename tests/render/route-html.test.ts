import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { routeHtml, sentenceId } from '../../src/render/route-html.ts'

const options = {
  locale: 'ja-jp',
  side: 'target',
  id: 'a1b2c',
  base: '/docs/',
  headingLink: 'link',
} as const

const PAIR =
  '<span class="target" lang="ja-JP"><span data-s="104">猫</span></span>' +
  '<span class="source" lang="en-US"><span data-s="104">cat</span></span>'

suite('routeHtml', () => {
  test('hides the other language and gives its own sentences their permalinks', () => {
    assert.equal(
      routeHtml(`<p class="pair">${PAIR}</p>`, options),
      '<p class="pair">' +
        '<span class="target" lang="ja-JP"><span id="s-a1b2c-104" data-s="104">猫</span></span>' +
        '<span class="source" lang="en-US" hidden><span data-s="104">cat</span></span></p>',
    )
    assert.match(
      routeHtml(PAIR, { ...options, side: 'source' }),
      /class="target" lang="ja-JP" hidden><span data-s="104">猫.*<span id="s-a1b2c-104"/,
    )
  })

  test('a sentence that is shown twice has its permalink once', () => {
    const html = routeHtml(PAIR + PAIR, options)
    assert.equal(html.match(/id="s-a1b2c-104"/g)?.length, 1)
  })

  test('text that is the same in both languages is seen on both pages', () => {
    const same = '<span class="same" lang="en-US"><span data-s="7">TCP</span></span>'
    for (const side of ['target', 'source'] as const) {
      const html = routeHtml(same, { ...options, side })
      assert.match(html, /<span id="s-a1b2c-7" data-s="7">TCP/)
      assert.doesNotMatch(html, /hidden/)
    }
  })

  test('a span of the document itself inside a half changes nothing', () => {
    const html = routeHtml(PAIR.replace('猫', '<span>猫</span>犬') + PAIR, options)
    assert.equal(html.match(/ hidden/g)?.length, 2)
  })

  test('addresses get the locale, and the base where they are the site’s', () => {
    assert.equal(
      routeHtml('<a href="/{locale}/a/#b">x</a><a href="https://l.org/{locale}/y">y</a>', options),
      '<a href="/docs/ja-jp/a/#b">x</a><a href="https://l.org/ja-jp/y">y</a>',
    )
  })

  test('an attribute may hold a closing bracket', () => {
    const image = '<img alt="a > b" src="x.png">'
    assert.equal(routeHtml(image, options), image)
  })

  test('values to type are marked in text, not in links and code blocks', () => {
    const html = routeHtml('<p>sip.contoso.com</p><a href="#x">sip.contoso.com</a>', options)
    assert.equal(html.match(/class="value"/g)?.length, 1)
  })
})

test('the permalink of an included sentence names the included file', () => {
  assert.equal(sentenceId('a1b2c', '104'), 's-a1b2c-104')
  assert.equal(sentenceId('a1b2c', 'b39ca-p101'), 's-b39ca-p101')
})
