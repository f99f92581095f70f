import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { repairLists } from '../../src/epub/repair-lists.ts'

/** HTML as browsers take it, and as XML wants it. */
const lists: Record<string, string> = {
  '<ul><li>a</li><li>b</li></ul>': '<ul><li>a</li><li>b</li></ul>',
  '<div>a<li>b</li> <li>c</li>d</div>': '<div>a<ul><li>b</li><li>c</li></ul> d</div>',
  '<ul><li>a</li><div>b</div></ul>': '<ul><li>a<div>b</div></li></ul>',
  '<ol><ul><li>a</li></ul></ol>': '<ol><li><ul><li>a</li></ul></li></ol>',
  '<ul>a<br></ul>': '<ul><li>a<br></li></ul>',
  '<ul></ul>': '<ul></ul>',
}

suite('repairLists', () => {
  for (const [html, repaired] of Object.entries(lists))
    test(html, () => {
      const tree = fromHtml(html, { fragment: true })
      repairLists(tree)
      assert.equal(toHtml(tree), repaired)
    })
})
