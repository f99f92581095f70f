import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SynonymMiner } from '../../../src/search/synonyms/mine-synonyms.ts'

const LOCALES = { source: 'en-us', target: 'ja-jp' }
const THINGS = [
  '予定表',
  '連絡先',
  '会議室',
  '添付ファイル',
  '下書き',
  '署名',
  '規則',
  '分類',
  '通知',
  '印刷',
]
const NAMES = [
  'calendar',
  'contact',
  'room',
  'attachment',
  'draft',
  'signature',
  'rule',
  'category',
  'notice',
  'print',
]

/** Sentences on ten things, each said with either of two words for one. */
function miner(pairs: [target: string, source: string][]): SynonymMiner {
  const made = new SynonymMiner()
  THINGS.forEach((thing, at) => {
    for (const [target, source] of pairs)
      made.add({ target: `${thing}の${target}`, source: `${source} of the ${NAMES[at]}` }, LOCALES)
  })
  return made
}

test('words of one language for one word of the other are synonyms', () => {
  const found = miner([
    ['レコーディング', 'recording'],
    ['録画', 'recording'],
    ['期限', 'deadline'],
    ['一覧', 'list'],
    ['大きさ', 'size'],
  ]).pairs()
  assert.deepEqual(
    found.map(({ side, by }) => ({ side, by })),
    [{ side: 'target', by: 'recording' }],
  )
  assert.deepEqual(new Set(found[0]!.words), new Set(['レコデイング', '録画']))
})

test('words of the source for one word of the target are synonyms', () => {
  const [found] = miner([
    ['削除', 'deletion'],
    ['削除', 'removal'],
    ['期限', 'deadline'],
    ['一覧', 'list'],
    ['大きさ', 'size'],
  ]).pairs()
  assert.deepEqual(found?.words, ['deletion', 'removal'])
})

test('words that stand in one sentence are parts of one name, not synonyms', () => {
  const found = miner([
    ['ロード バランサー', 'balancer'],
    ['期限', 'deadline'],
    ['一覧', 'list'],
    ['大きさ', 'size'],
  ]).pairs()
  assert.deepEqual(found, [])
})
