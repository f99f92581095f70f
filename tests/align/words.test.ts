/** Which words of a text teach the lexicon. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createVocabulary } from '../../src/align/read/vocabulary.ts'

function readWords(locale: string, text: string): string[] {
  const { read, words } = createVocabulary(locale)
  return read(text, text.length).map((number) => words[number]!)
}

test('particles of Japanese end a word, and none begins with one', () => {
  const words = readWords('ja-jp', 'もう一度サーバーの構成をクリックして開く')
  assert.deepEqual(words, ['一度', 'サーバ', '構成', 'クリック', '開'])
})

test('words of scripts with spaces are stems; articles of Arabic are no part of them', () => {
  assert.deepEqual(readWords('de-de', 'die Einstellungen öffnen'), ['die', 'einstel', 'öffnen'])
  assert.deepEqual(readWords('ar-sa', 'افتح الإعدادات الآن'), ['افتح', 'إعداد'])
})
