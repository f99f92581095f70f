import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import {
  readFrontMatter,
  readFrontMatterText,
  skipFrontMatter,
} from '../../../src/sxs/pairs/front-matter.ts'
import { readMetadata, toDate } from '../../../src/sxs/pairs/metadata.ts'

test('front matter ends where the text begins, with any line ends and a byte-order mark', () => {
  for (const text of ['---\na: 1\n---\nx', '---\r\na: 1\r\n---\r\nx', '\uFEFF---\na: 1\n---\nx']) {
    assert.deepEqual(readFrontMatter(text, new VFile()), { a: 1 })
    assert.equal(text.slice(skipFrontMatter(text)), 'x')
  }
})

test('without front matter the whole file is text', () => {
  for (const text of ['x', '', '---\n', '--- x\n---', 'x\n---\na: 1\n---\n']) {
    assert.equal(skipFrontMatter(text), 0)
    assert.deepEqual(readFrontMatter(text, new VFile()), {})
  }
})

test('broken YAML is a warning with its line, and the text is still found', () => {
  const text = '---\na: 1\nb: "x\nc: [\n---\nx'
  const file = new VFile(text)
  assert.deepEqual(readFrontMatter(text, file), {})
  assert.equal(text.slice(skipFrontMatter(text)), 'x')
  assert.equal(file.messages.length, 1)
  assert.equal(file.messages[0]!.ruleId, 'front-matter')
  assert.ok(file.messages[0]!.line! >= 3)
})

test('dates and translation type', () => {
  assert.equal(toDate('04/22/2020'), '2020-04-22')
  assert.equal(toDate('2021-7-1'), '2021-07-01')
  assert.equal(toDate('soon'), undefined)
  assert.equal(toDate('13/45/2020'), undefined)
  const { dates } = readMetadata({
    'ms.translationtype': 'mt',
    'ms.lasthandoff': '01/02/2021',
    'ms.date': '12/31/2020',
  })
  assert.deepEqual(dates, {
    modified: '2020-12-31',
    translated: '2021-01-02',
    translationType: 'MT',
  })
})

test('one value is read though another line has a fault, and only of the front matter', () => {
  const text =
    '---\r\ntitle: "unclosed\r\nms.contentlocale: "ja-JP" # theirs\r\nms.date: 1\r\n---\r\nms.author: none\r\n'
  assert.equal(readFrontMatterText(text, 'ms.contentlocale'), 'ja-JP')
  assert.equal(readFrontMatterText(text, 'title'), undefined)
  assert.equal(readFrontMatterText(text, 'ms.date'), undefined)
  assert.equal(readFrontMatterText(text, 'ms.author'), undefined)
})
