import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import test from 'node:test'
import { Concordance } from '../../src/concordance/query/concordance.ts'
import { findCounterparts } from '../../src/concordance/query/counterpart.ts'
import { IndexBuilder, type IndexedDocument } from '../../src/concordance/index/index-builder.ts'
import { toIndexed } from '../../src/concordance/index/write-concordance.ts'
import { occurrencesOf } from '../../src/concordance/tokens.ts'
import { openDocset, readUnitDocument } from '../../src/l10n/exchange/read-documents.ts'
import { fold } from '../../src/search/words/fold.ts'

/** A concordance in memory, and what was read of it. */
async function build(documents: Iterable<IndexedDocument>) {
  const files = new Map<string, Uint8Array>()
  const builder = new IndexBuilder((name, content) =>
    files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content),
  )
  const all: [source: string, target: string][] = []
  for (const document of documents) {
    builder.add(document)
    for (const { source, target } of document.pairs) all.push([source, target])
  }
  builder.finish({ source: 'en', target: 'ja' })
  const reads = { bytes: 0 }
  const concordance = await Concordance.open(async (name) => {
    const file = files.get(name)
    assert.ok(file, name)
    reads.bytes += file.length
    return file
  })
  return { concordance, all, reads }
}

/** A plain search over all texts, folded once. */
function createSearch(all: readonly [string, string][]): (phrase: string) => number[] {
  const folded = all.map((halves) => halves.map((half) => fold(half).text))
  return (phrase) => {
    const wanted = fold(phrase).text
    return all.flatMap((halves, index) => {
      const has = (half: string, side: number) =>
        folded[index]![side]!.includes(wanted) && occurrencesOf(wanted, half).length > 0
      return halves.some(has) ? [index] : []
    })
  }
}

const documents: IndexedDocument[] = [
  {
    title: { source: 'Users', target: 'ユーザー' },
    slug: 'users',
    pairs: [
      {
        id: '0abcd-101',
        source: 'Add a user to the team.',
        target: 'チームにユーザーを追加します。',
      },
      { id: '0abcd-102', source: 'The users sign in.', target: 'ユーザーがサインインします。' },
      { id: '0abcd-103', source: 'Close the window.', target: 'ウィンドウを閉じます。' },
    ],
  },
  {
    title: { source: 'Teams', target: 'チーム' },
    pairs: [
      {
        id: '0abce-101',
        source: 'Remove the USER, to the last one.',
        target: 'ユーザを削除します。',
      },
      { id: '0abce-102', source: 'Reuse it', target: '再利用する' },
    ],
  },
]

test('a phrase in either language finds every pair that has it, by document', async () => {
  const { concordance } = await build(documents)
  assert.deepEqual(await concordance.find('user'), {
    pairs: [0, 1, 3],
    counts: new Map([
      [0, 2],
      [1, 1],
    ]),
  })
  assert.deepEqual((await concordance.find('to the')).pairs, [0, 3])
  assert.deepEqual((await concordance.find('ユーザ')).pairs, [0, 1, 3])
  assert.deepEqual((await concordance.find('サインイン します')).pairs, [1])
  assert.deepEqual((await concordance.find('追')).pairs, [0])
  assert.deepEqual((await concordance.find('the to')).pairs, [])
  assert.deepEqual((await concordance.find('…')).pairs, [])
})

test('lines bear the phrase’s places, and their document', async () => {
  const { concordance } = await build(documents)
  const { lines, others } = await concordance.lines('user', [0, 3])
  assert.deepEqual(
    lines.map(({ id, slug, title, source, marks }) => [
      id,
      slug,
      title.source,
      marks.source.map(({ start, end }) => source.slice(start, end)),
    ]),
    [
      ['0abcd-101', 'users', 'Users', ['user']],
      ['0abce-101', undefined, 'Teams', ['USER']],
    ],
  )
  assert.equal(others.length, 3)
})

test('the likely counterpart is what these sentences have and others have not', () => {
  const hits = [
    'チームにユーザーを追加します。',
    'ユーザーを削除します。',
    'ユーザーがサインインします。',
  ]
  const others = [
    'ウィンドウを閉じて削除します。',
    '設定を追加します。',
    'サインインします。',
    'チームを作る',
  ]
  assert.equal(findCounterparts(hits, others)[0], fold('ユーザー').text)
  const english = ['Add the user account.', 'A user account is new.', 'Delete the user account.']
  assert.equal(findCounterparts(english, ['Add the team.', 'Delete it.'])[0], 'user account')
})

test('a function word is found whatever follows it, without reading all that does', async () => {
  const source = (index: number) =>
    index % 2 === 0 ? `Add the w${index}` : `Add them, then w${index}`
  const pairs = Array.from({ length: 20_000 }, (_, index) => ({
    id: `${index}`,
    source: source(index),
    target: '追加',
  }))
  const { concordance, reads } = await build([{ title: { source: '', target: '' }, pairs }])
  for (const phrase of ['the', 'add the']) {
    const before = reads.bytes
    assert.equal((await concordance.find(phrase)).pairs.length, 10_000, phrase)
    assert.ok(reads.bytes - before < 180_000, `${phrase}: ${reads.bytes - before} bytes`)
  }
  assert.deepEqual((await concordance.find('the w40')).pairs.slice(0, 3), [40, 400, 402])
  assert.equal((await concordance.find('add them')).pairs.length, 10_000)
})

const docset = '../shared/docset'
test(
  '50 phrases of a docset are found wherever they are',
  { skip: !existsSync(docset) },
  async () => {
    const opened = openDocset(docset)
    const files = opened.files.filter((_, index) => index % 20 === 0)
    const { concordance, all, reads } = await build(
      (function* () {
        for (const file of files) {
          const document = readUnitDocument(file, opened, () => {})
          if (document) yield toIndexed(document, opened.routes.get(file.path))
        }
      })(),
    )
    const phrases = Array.from({ length: 50 }, (_, index) => {
      const [source, target] = all[Math.floor(((index + 0.5) * all.length) / 50)]!
      if (index % 2 === 0) return target.slice(0, 3 + (index % 9))
      return source
        .split(' ')
        .slice(index % 3, (index % 3) + 1 + (index % 4))
        .join(' ')
    }).filter((phrase) => fold(phrase).text.length > 1)
    const searched = createSearch(all)
    for (const phrase of phrases) {
      const before = reads.bytes
      const { pairs } = await concordance.find(phrase)
      const expected = searched(phrase)
      const missed = expected.filter((pair) => !pairs.includes(pair))
      assert.deepEqual(missed, [], phrase)
      assert.deepEqual(
        pairs.filter((pair) => !expected.includes(pair)),
        [],
        phrase,
      )
      await concordance.lines(phrase, pairs.slice(0, 10))
      assert.ok(reads.bytes - before <= 500_000, `${phrase}: ${reads.bytes - before} bytes`)
    }
  },
)
