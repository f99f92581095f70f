import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSynonyms } from '../../../src/search/synonyms/join-synonyms.ts'
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

type Pair = [target: string, source: string]

/** Sentences on ten things, each said with either of two words for one. */
function sentences(pairs: Pair[]): Pair[] {
  return THINGS.flatMap((thing, at) =>
    pairs.map(([target, source]): Pair => [`${thing}の${target}`, `${source} of the ${NAMES[at]}`]),
  )
}

function learn(...parts: Pair[][]) {
  const mined = parts.map((part) => {
    const miner = new SynonymMiner()
    for (const [target, source] of part) miner.add({ target, source }, LOCALES)
    return miner.pairs()
  })
  return joinSynonyms(mined)
}

const OTHERS: Pair[] = [
  ['期限', 'deadline'],
  ['一覧', 'list'],
  ['大きさ', 'size'],
]
const RECORDING: Pair[] = [['レコーディング', 'recording'], ['録画', 'recording'], ...OTHERS]

test('words of one language for one word of the other are synonyms', () => {
  const found = learn(sentences(RECORDING))
  assert.deepEqual(
    found.map(({ side, by }) => ({ side, by })),
    [{ side: 'target', by: 'recording' }],
  )
  assert.deepEqual(new Set(found[0]!.words), new Set(['レコデイング', '録画']))
})

test('words of the source for one word of the target are synonyms', () => {
  const [found] = learn(sentences([['削除', 'deletion'], ['削除', 'removal'], ...OTHERS]))
  assert.deepEqual(found?.words, ['deletion', 'removal'])
})

test('words that stand in one sentence are parts of one name, not synonyms', () => {
  assert.deepEqual(learn(sentences([['ロード バランサー', 'balancer'], ...OTHERS])), [])
})

test('forms of one word are no synonyms', () => {
  const forms: Pair[] = [['調査', 'investigation'], ['調査', 'investigate'], ...OTHERS]
  assert.deepEqual(learn(sentences(forms)), [])
})

test('one word for two things does not make them one', () => {
  const about = (target: string, rest: string[], source: string[]): Pair[] =>
    rest.map((word, at) => [`${word}の${target}`, `balance of the ${source[at]}`])
  const half = THINGS.length / 2
  const twoThings = [
    ...about('残高', THINGS.slice(0, half), NAMES.slice(0, half)),
    ...about('残高', ['口座', '財布', '預金'], ['account', 'purse', 'deposit']),
    ...about('分散', THINGS.slice(half), NAMES.slice(half)),
    ...about('分散', ['回線', '荷重', '経路'], ['line', 'burden', 'route']),
  ]
  assert.deepEqual(learn([...twoThings, ...sentences(OTHERS)]), [])
})

test('a part of a name is no synonym of a part of another', () => {
  const names: Pair[] = [['通信事業者', 'carrier'], ['運送業者', 'carrier'], ...OTHERS]
  assert.deepEqual(learn(sentences(names)), [])
})

test('parts of a docset teach together, in any order', () => {
  const once = learn(sentences(RECORDING))[0]!.worth
  const other = sentences([['削除', 'deletion'], ['削除', 'removal'], ...OTHERS])
  const parts = [sentences(RECORDING), other, sentences(RECORDING)]
  const found = learn(...parts)
  assert.equal(found[0]?.worth, 2 * once)
  assert.deepEqual(learn(...parts.toReversed()), found)
})
