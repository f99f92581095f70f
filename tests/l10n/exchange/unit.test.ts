import assert from 'node:assert/strict'
import test from 'node:test'
import { isTranslatable, readUnits } from '../../../src/l10n/exchange/unit.ts'
import { front, pair } from '../pairs.ts'

test('a unit knows its line and the anchor before it', () => {
  const text = [
    front,
    pair('0abcd-101', 'あ', 'a'),
    `# <a name="one"></a>${pair('0abcd-102', 'い', 'b')}`,
    pair('0abcd-103', "<a id='two'> </a>", "<a id='two'> </a>"),
    pair('0abcd-104', 'う', 'c') + '<a name="three"></a>',
  ].join('\n')
  const places = readUnits(text).map(({ line, anchor }) => `${line} ${anchor}`)
  assert.deepEqual(places, ['6 ', '7 one', '8 two', '9 two'])
})

test('an id used again in a document gets a key of its own', () => {
  const text = pair('0abcd-101', 'あ', 'a') + pair('0abcd-101', 'い', 'b')
  assert.deepEqual(
    readUnits(text).map(({ key }) => key),
    ['0abcd-101', '0abcd-101.2'],
  )
})

test('a half without letters is not for translation', () => {
  const halves = ['12', '&#x2714;', '<a name="x"> </a>', 'OK', '[表](a.md)', '`code`']
  const text = halves.map((half, index) => pair(`0abcd-10${index}`, half, half)).join('')
  assert.deepEqual(readUnits(text).map(isTranslatable), [false, false, false, true, true, false])
})
