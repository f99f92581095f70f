import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../../../src/search/words/fold.ts'
import { asksForHelp, helpVariants } from '../../../src/search/query/intent.ts'
import {
  readLexicon,
  readSynonyms,
  writeLexicon,
  writeSynonyms,
} from '../../../src/search/query/lexicon.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { partsOf } from '../../../src/search/query/respell.ts'
import { variantsOf } from '../../../src/search/query/variants-of-query.ts'
import { wordsApart } from '../../../src/search/query/words-apart.ts'
import { everydaySynonyms } from '../../../src/search/synonyms/everyday.ts'

const folded = (text: string): string => fold(text).text
const variants = (text: string, ...synonyms: string[][]) => variantsOf(folded(text), synonyms)

test('a word is replaced by others for it, whole and in any spelling', () => {
  assert.deepEqual(variants('Teams 会議 録画', ['録画', 'レコーディング']), [
    folded('Teams 会議 レコーディング'),
  ])
  assert.deepEqual(variants('how do I log in', ['log in', 'sign in']), ['how do i sign in'])
  assert.deepEqual(variants('catalog inside', ['log in', 'sign in']), [])
})

test('of words that overlap the longest is replaced', () => {
  const found = variants('port number', ['port', 'harbour'], ['port number', 'porting'])
  assert.deepEqual(found, ['porting'])
})

test('the owner comes first', () => {
  assert.equal(variants('pin', ['pin', 'passcode'], ['pin', 'needle'])[0], 'passcode')
})

test('a denied ability and a contraction ask for help; a wish does not', () => {
  for (const query of [
    'サーバーに接続できない',
    'つながりません',
    "Teams won't start",
    'can’t log in',
    'cannot print',
  ])
    assert.ok(asksForHelp({ text: folded(query) }), query)
  for (const query of ['チャットさせたくない', 'a person I want to add', 'wonton soup'])
    assert.ok(!asksForHelp({ text: folded(query) }), query)
  assert.equal(helpVariants(folded('接続できない'))[0], '接続 問題')
  assert.equal(helpVariants(folded("can't connect"))[0], 'connect problems')
})

test('a contraction is one word, and other apostrophes part words', () => {
  assert.equal(folded("Won't"), 'wont')
  assert.equal(folded("l'utilisateur"), 'l utilisateur')
})

test('a lexicon and synonyms are read as they were written', () => {
  const lexicon = { common: [['teams', 0.2]] as const, documents: 12 }
  assert.deepEqual(readLexicon(writeLexicon(lexicon)), lexicon)
  assert.equal(readLexicon('').documents, 0)
  for (const synonyms of [[['a b', 'c']], []])
    assert.deepEqual(readSynonyms(writeSynonyms(synonyms)), synonyms)
})

test('the built-in list has each word once in a line', () => {
  for (const language of ['ja', 'en', 'de', 'zh'])
    for (const words of everydaySynonyms(language))
      assert.equal(new Set(words.map(folded)).size, words.length, words.join(' = '))
})

test('what is written without spaces is put in its words; what shows them is left', () => {
  const apart = (text: string) => wordsApart(parseQuery(text))
  assert.equal(apart('怎么更新目录'), '怎么 更新 目录')
  assert.equal(apart('Word 更新目录'), 'word 更新 目录')
  for (const text of ['目录', '会議ポリシー', '電話会議の設定', 'call queue'])
    assert.equal(apart(text), undefined, text)
})

test('a compound that is nowhere is asked for by its parts', () => {
  const words = ['datei', 'dateien', 'server', 'kapitel', 'uberschrift', 'zeit']
  assert.deepEqual(partsOf('serverdateien', words), ['server dateien'])
  assert.deepEqual(partsOf('kapitelsuberschrift', words), ['kapitel uberschrift'])
  assert.deepEqual(partsOf('serverraum', words), [])
})
