/** Which words of a text teach the lexicon. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createWordReader } from '../../src/align/read/words.ts'

test('particles of Japanese end a word, and none begins with one', () => {
  const words = createWordReader('ja-jp')('もう一度サーバーの構成をクリックして開く')
  assert.deepEqual(words, ['一度', 'サーバ', '構成', 'クリック', '開'])
})

test('words of scripts with spaces are stems; articles of Arabic are no part of them', () => {
  assert.deepEqual(createWordReader('de-de')('die Einstellungen öffnen'), [
    'die',
    'einstel',
    'öffnen',
  ])
  assert.deepEqual(createWordReader('ar-sa')('افتح الإعدادات الآن'), ['افتح', 'إعداد'])
})
