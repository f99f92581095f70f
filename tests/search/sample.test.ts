import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CLASSES, holds, mineVariants, sampleTerms } from '../../bench/sample.ts'

const texts = [
  'サーバーの証明書を更新します。',
  'サーバ を再起動する',
  'サードパーティの証明機関',
  'サード パーティ',
]

test('terms are drawn by class, the same on every run', () => {
  assert.deepEqual(
    new Set(sampleTerms(texts, CLASSES['kanji']!, 5)),
    new Set(sampleTerms(texts, CLASSES['kanji']!, 5)),
  )
  for (const term of sampleTerms(texts, CLASSES['katakana']!, 5)) assert.match(term, /^[ァ-ヺー]+$/)
  for (const term of sampleTerms(texts, CLASSES['mixed']!, 5)) {
    assert.match(term, /\p{Script=Han}/u)
    assert.match(term, /[ぁ-ゖァ-ヺ]/)
  }
})

test('spellings of one word are found, the usual one first', () => {
  assert.deepEqual(mineVariants([...texts, 'サーバー']), [
    ['サーバー', 'サーバ'],
    ['サードパーティ', 'サード パーティ'],
  ])
})

test('a text holds a term in any spelling', () => {
  assert.ok(holds('サード パーティの証明書', 'サードパーティ'))
  assert.ok(!holds('サード パーティの証明書', '証明機関'))
})
