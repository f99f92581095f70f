import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closest, distance } from 'fastest-levenshtein'
import { createSuggest, suggest } from '../../../src/docset/links/suggest.ts'

test('a slip of the pen is understood, in any letter case', () => {
  assert.equal(suggest('Teams/Overviw.md', ['a.md', 'Teams/overview.md']), 'Teams/overview.md')
  assert.equal(suggest('ab', ['AC']), 'AC')
})

test('what resembles nothing has no suggestion', () => {
  assert.equal(suggest('teams/overview.md', ['skype/sign-in-errors.md']), undefined)
  assert.equal(suggest('x', []), undefined)
})

test('of several the nearest, and of equals the first', () => {
  assert.equal(suggest('start-here', ['start-herexx', 'start-herex', 'start-hery']), 'start-herex')
})

test('what is passed over without a comparison is never the nearest', () => {
  const stems = ['sign-in', 'sign-out', 'set-up', 'network', 'ネットワーク', 'calls/queue']
  const words = stems.flatMap((a) => stems.map((b) => `${a}/${b}.md`))
  const ask = createSuggest(words)
  for (const word of words) {
    for (let cut = 0; cut < word.length; cut++) {
      const typed = `${word.slice(0, cut)}${'xyz'.slice(0, cut % 4)}${word.slice(cut + (cut % 3))}`
      const near = closest(typed, words)
      const expected = distance(typed, near) <= Math.max(2, typed.length / 5)
      const found = ask(typed)
      assert.equal(found !== undefined, expected, typed)
      if (found) assert.equal(distance(typed, found), distance(typed, near), typed)
    }
  }
})
