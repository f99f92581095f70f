import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routeHtml } from '../../src/render/route-html.ts'

const options = {
  locale: 'ja-jp',
  side: 'target',
  id: '',
  base: '/base/',
  headingLink: '',
} as const

const cases: Record<string, string> = {
  '<img src="/media/a.png" alt="A">': '<img src="/base/media/a.png" alt="A">',
  '<a href="/{locale}/x/#y">X</a>': '<a href="/base/ja-jp/x/#y">X</a>',
  '<a href="/media/a.csv">A</a>': '<a href="/base/media/a.csv">A</a>',
  '<a href="https://learn.microsoft.com/{locale}/x">X</a>':
    '<a href="https://learn.microsoft.com/ja-jp/x">X</a>',
  '<a href="//example.com/x">X</a>': '<a href="//example.com/x">X</a>',
  '<a href="#x">X</a>': '<a href="#x">X</a>',
}

for (const [html, expected] of Object.entries(cases)) {
  test(`addresses of one locale: ${html}`, () => assert.equal(routeHtml(html, options), expected))
}
