import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, foldText } from '../../../src/search/words/fold.ts'

/** Spellings of one thing: all of a row fold to one text. */
const same: string[][] = [
  ['DNS 設定', 'ＤＮＳ設定', 'ｄｎｓ　設定', 'D\u200bNS設定'],
  ['サーバー', 'サーバ', 'ｻｰﾊﾞｰ', 'ｻｰﾊﾞ'],
  [
    'ファイアウォール',
    'ファイアーウォール',
    'ファイヤウォール',
    'ファイヤーウォール',
    'ファイア ウォール',
  ],
  ['インターフェイス', 'インタフェース', 'インターフェース', 'インタフェイス'],
  ['サード パーティ', 'サードパーティ', 'サード・パーティ', 'サードパーティー'],
  ['ヴァージョン', 'バージョン'],
  ['ウィンドウ', 'ウインドウ'],
  ['ダイヤル', 'ダイアル'],
  ['イニシアティブ', 'イニシアチブ'],
  ['フェイルオーバー', 'フェールオーバー', 'フェールオーバ'],
  ['sign-in address', 'Sign-In  Address.', '“sign-in address”', 'SIGN‑IN ADDRESS'],
  ['Über Straße', 'uber strasse', 'ÜBER STRASSE'],
  ['Œuvre déjà vu', 'oeuvre deja vu'],
  ['مُحَمَّد', 'محمد'],
  ['شهادة', 'الشهادة', 'والشَّهادة', 'بالشهادة', 'للشهاده'],
  ['15 دقيقة', '١٥ دقيقه'],
  ['ещё', 'еще', 'ЕЩЁ'],
  ['İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul'],
  ['서버 설정', '서버설정'],
]

for (const [first, ...others] of same) {
  test(`${first} = ${others.join(' = ')}`, () => {
    assert.notEqual(fold(first!).text, '')
    for (const other of others) assert.equal(fold(other).text, fold(first!).text)
  })
}

/** Words that folding must keep apart. */
const different: [string, string][] = [
  ['sign in', 'signin'],
  ['サイト', 'サイド'],
  ['ディスク', 'デスク'],
  ['ブルー', 'プール'],
  ['конец', 'венец'],
  ['й', 'и'],
  ['إلى', 'لي'],
  ['証明書', '証明'],
]

for (const [one, other] of different) {
  test(`${one} ≠ ${other}`, () => assert.notEqual(fold(one).text, fold(other).text))
}

test('nothing is left of what cannot be searched', () => {
  for (const text of ['', '   ', '"…"', '「」、。', '\u200b\u202e', 'ー']) {
    assert.equal(fold(text).text, '')
  }
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'サーバイェヴァヤ・ 　ｻﾞabÉ.-"証の、\u200b\u0301') }),
)

test('every folded character leads back into the original, in order', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, at, to } = fold(original)
      assert.equal(at.length, folded.length)
      assert.equal(to.length, folded.length)
      for (let i = 0; i < at.length; i++) {
        assert.ok(0 <= at[i]! && at[i]! <= to[i]! && to[i]! <= original.length)
        if (i > 0) assert.ok(at[i - 1]! <= at[i]!)
      }
    }),
  )
})

test('width and case never matter', () => {
  fc.assert(
    fc.property(fc.string(), (original) => {
      const wide = original.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
      assert.equal(fold(wide).text, fold(original).text)
      assert.equal(fold(original.toUpperCase()).text, fold(original).text)
    }),
  )
})

test('a text is the same with and without the places of its parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: folded, at, to } = fold(text)
      assert.equal(foldText(text), folded)
      assert.deepEqual([at.length, to.length], [folded.length, folded.length])
    }),
  )
})
